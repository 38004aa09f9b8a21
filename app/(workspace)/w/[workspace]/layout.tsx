import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { NARROW, SIDEBAR_COOKIE } from '@/components/shell/sidebar-cookie';
import { WorkspaceProvider } from '@/components/shell/workspace-provider';
import { currentUser } from '@/server/auth/current-user';
import { membershipOf } from '@/server/auth/membership';
import { getUser } from '@/server/read/user-view';
import { AppError } from '@/shared/app-error';

export default async function WorkspaceLayout(props: {
  params: Promise<{ workspace: string }>;
  children: ReactNode;
}) {
  const [{ workspace: slug }, headerList, cookieJar] = await Promise.all([
    props.params,
    headers(),
    cookies(),
  ]);
  const session = await currentUser(headerList);
  if (!session) redirect('/sign-in');
  const [workspace, user] = await Promise.all([
    membershipOf(session.id, slug).catch((error) => {
      if (error instanceof AppError && error.code === 'not-found') notFound();
      throw error;
    }),
    getUser(session.id),
  ]);
  return (
    <WorkspaceProvider workspace={workspace} user={user}>
      <AppShell isSidebarNarrow={cookieJar.get(SIDEBAR_COOKIE)?.value === NARROW}>{props.children}</AppShell>
    </WorkspaceProvider>
  );
}
