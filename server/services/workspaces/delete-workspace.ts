import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { notify } from '../../data/notify';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';

/**
 * Closes the workspace at once: nobody gets in, no key works, every journey is stopped. The worker then takes people out of their journeys and
 * everything of the workspace away. `slug` must be the workspace's own, as a confirmation.
 */
export async function deleteWorkspace(actor: Actor, slug: string): Promise<void> {
  requireRole(actor.role, 'owner');
  const { workspaceId } = actor;
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.workspace.updateMany({
      where: { id: workspaceId, slug, deletedAt: null },
      // Its address is free from now on.
      data: { deletedAt: new Date(), slug: `deleted-${workspaceId}` },
    });
    if (count === 0)
      throw new AppError('invalid', 'workspaceConfirmation', 'slug is not the address of this workspace');
    await tx.apiKey.deleteMany({ where: { workspaceId } });
    await tx.invitation.deleteMany({ where: { organizationId: workspaceId } });
    await tx.member.deleteMany({ where: { organizationId: workspaceId } });
    await tx.journey.updateMany({
      where: { workspaceId, status: { in: ['live', 'paused', 'draining'] } },
      data: { status: 'stopped', generation: { increment: 1 }, updatedAt: new Date() },
    });
  });
  notify('safar_wake');
}
