import { AppError } from '@/shared/app-error';
import { NO_JSON } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { noJourney } from '../journeys/lock-journey';
import { writeAudit } from '../write-audit';
import { newHookToken } from './hook-token';

/** Gives a webhook trigger another address; from then on nobody listens at the one before. Throws `not-found` for a step that has none. */
export async function renewHook(actor: Actor, journeyId: string, nodeId: string): Promise<void> {
  const { workspaceId } = actor;
  await prisma().$transaction(async (tx) => {
    if (!(await tx.journey.findFirst({ where: { workspaceId, id: journeyId }, select: { id: true } })))
      throw noJourney();
    const { count } = await tx.inboundHook.updateMany({
      where: { workspaceId, journeyId, nodeId },
      data: { token: newHookToken(), calledAt: null, refusedAt: null, refusal: NO_JSON },
    });
    if (count === 0)
      throw new AppError('not-found', 'hookNotFound', 'The step has no address that could be replaced');
    await writeAudit(tx, actor, {
      action: 'journey.hook-renew',
      subject: 'journey',
      subjectId: journeyId,
      after: { node: nodeId },
    });
  });
}
