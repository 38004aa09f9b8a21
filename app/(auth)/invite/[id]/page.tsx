import { InviteScreen } from '@/components/auth/invite-screen';

export default async function InvitePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <InviteScreen token={decodeURIComponent(id)} />;
}
