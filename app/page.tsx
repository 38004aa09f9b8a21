import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentUser } from '@/server/auth/current-user';
import { workspacesOf } from '@/server/auth/membership';

/** The bare address leads into the first workspace. */
export default async function RootPage() {
  const user = await currentUser(await headers());
  if (!user) redirect('/sign-in');
  const [first] = await workspacesOf(user.id);
  redirect(first ? `/w/${first.slug}` : '/sign-in?empty=1');
}
