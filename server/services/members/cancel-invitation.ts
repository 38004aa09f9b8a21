import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** Makes an invitation's link useless; admins only. */
export async function cancelInvitation(actor: Actor, invitationId: string): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { organizationId: actor.workspaceId, id: invitationId, status: 'pending' },
      data: { status: 'canceled' },
    });
    if (count === 0) throw new AppError('not-found', 'invitationNotFound', 'No such invitation');
    await writeAudit(tx, actor, {
      action: 'member.cancel-invitation',
      subject: 'invitation',
      subjectId: invitationId,
    });
  });
}
