import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** Lets in nobody beyond those who were told already. One that is over stays as it is. */
export async function stopBroadcast(actor: Actor, journeyId: string, broadcastId: string): Promise<void> {
  const { workspaceId } = actor;
  await prisma().$transaction(async (tx) => {
    const where = { workspaceId, journeyId, id: broadcastId };
    const { count } = await tx.broadcast.updateMany({
      where: { ...where, status: 'running' },
      data: { status: 'stopped', endedAt: new Date() },
    });
    if (count === 0 && !(await tx.broadcast.findFirst({ where, select: { id: true } })))
      throw new AppError('not-found', 'broadcastNotFound', 'The journey has no such broadcast');
    if (count > 0)
      await writeAudit(tx, actor, {
        action: 'journey.broadcast-stop',
        subject: 'journey',
        subjectId: journeyId,
        after: { broadcast: broadcastId },
      });
  });
}
