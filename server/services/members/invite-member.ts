import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { invitationLink } from '../../auth/invitation-link';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { InvitationView, Role } from '../../read/views/workspace-views';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

const LIFE_MS = 7 * 86_400_000;

/**
 * Invites somebody by e-mail address; the link is handed over by a person. Admins only, and nobody gives a role above
 * their own. A new invitation of the same address replaces the older one.
 */
export async function inviteMember(
  actor: Actor,
  input: { email: string; role: Role },
): Promise<InvitationView> {
  requireRole(actor.role, 'admin');
  requireRole(actor.role, input.role);
  const { userId } = actor;
  if (!userId) throw new AppError('forbidden', 'forbidden', 'Only a person can invite', { role: 'admin' });
  const email = input.email.toLowerCase();
  const id = newId();
  const expiresAt = new Date(Date.now() + LIFE_MS);
  await prisma().$transaction(async (tx) => {
    const member = await tx.member.findFirst({
      where: { organizationId: actor.workspaceId, user: { email } },
    });
    if (member) throw new AppError('conflict', 'alreadyMember', 'This person is a member already', { email });
    await tx.invitation.updateMany({
      where: { organizationId: actor.workspaceId, email, status: 'pending' },
      data: { status: 'canceled' },
    });
    await tx.invitation.create({
      data: { id, organizationId: actor.workspaceId, email, role: input.role, expiresAt, inviterId: userId },
    });
    await writeAudit(tx, actor, {
      action: 'member.invite',
      subject: 'invitation',
      subjectId: id,
      after: { email, role: input.role },
    });
  });
  return { id, email, role: input.role, expiresAt: expiresAt.toISOString(), link: invitationLink(id) };
}
