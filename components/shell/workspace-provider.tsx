'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '@/components/trpc/use-trpc';
import { FormatProvider } from '@/i18n/format-provider';
import type { UserView } from '@/server/read/views/user-views';
import type { WorkspaceView } from '@/server/read/views/workspace-views';
import { LanguageSync } from './language-sync';
import { UserContext } from './user-context';
import { WorkspaceContext } from './workspace-context';

/** Starts from what the server knew and follows every change: name, zone, clock, the user's calendar. */
export function WorkspaceProvider(props: { workspace: WorkspaceView; user: UserView; children: ReactNode }) {
  const trpc = useTRPC();
  const { data: workspace } = useQuery(
    trpc.workspace.get.queryOptions({ workspace: props.workspace.slug }, { initialData: props.workspace }),
  );
  const { data: user } = useQuery(trpc.user.get.queryOptions(undefined, { initialData: props.user }));
  return (
    <WorkspaceContext value={workspace}>
      <UserContext value={user}>
        <FormatProvider timeZone={workspace.timeZone} calendar={user.calendar}>
          <LanguageSync />
          {props.children}
        </FormatProvider>
      </UserContext>
    </WorkspaceContext>
  );
}
