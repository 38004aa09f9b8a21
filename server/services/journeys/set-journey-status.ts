import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { JourneyStatus } from '../../read/views/journey-views';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockJourney } from './lock-journey';

/** Moves a journey from one of `from` to `to`, with an audit row; `also` runs in the same transaction. */
export async function setJourneyStatus(
  actor: Actor,
  journeyId: string,
  change: { from: JourneyStatus[]; to: JourneyStatus; action: string },
  also?: (tx: Tx) => Promise<void>,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, journeyId);
    if (!change.from.some((status) => status === journey.status))
      throw new AppError('conflict', 'journeyStatus', `Not possible while the journey is ${journey.status}`, {
        status: journey.status,
      });
    await also?.(tx);
    await tx.journey.update({
      where: { id: journey.id },
      data: { status: change.to, generation: journey.generation + 1, updatedAt: new Date() },
    });
    await writeAudit(tx, actor, {
      action: change.action,
      subject: 'journey',
      subjectId: journey.id,
      before: { status: journey.status },
      after: { status: change.to },
    });
  });
}
