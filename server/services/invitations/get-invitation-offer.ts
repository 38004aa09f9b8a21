import { toRole } from '../../auth/membership';
import { prisma } from '../../data/prisma';
import type { InvitationOffer } from '../../read/views/user-views';
import { findInvitation } from './find-invitation';

/** What an invitation's link offers. */
export async function getInvitationOffer(token: string): Promise<InvitationOffer> {
  const invitation = await findInvitation(token);
  const account = await prisma().user.findUnique({
    where: { email: invitation.email },
    select: { id: true },
  });
  return {
    workspaceName: invitation.workspace.name,
    inviterName: invitation.inviter.name,
    email: invitation.email,
    role: toRole(invitation.role ?? 'member'),
    hasAccount: account !== null,
  };
}
