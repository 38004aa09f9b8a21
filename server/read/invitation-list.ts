import { invitationLink } from '../auth/invitation-link';
import { toRole } from '../auth/membership';
import { prisma } from '../data/prisma';
import type { InvitationView } from './views/workspace-views';

/** Invitations that can still be accepted, newest first. */
export async function listInvitations(workspaceId: string): Promise<InvitationView[]> {
  const invitations = await prisma().invitation.findMany({
    where: { organizationId: workspaceId, status: 'pending', expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  });
  return invitations.map((invitation) => ({
    id: invitation.id,
    email: invitation.email,
    role: toRole(invitation.role ?? 'member'),
    expiresAt: invitation.expiresAt.toISOString(),
    link: invitationLink(invitation.id),
  }));
}
