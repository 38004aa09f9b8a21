import { AppError } from '@/shared/app-error';
import type { JourneyPause } from '@/shared/pause-policy';
import { jsonColumn, NO_JSON, type Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { JourneyStatus } from '../../read/views/journey-views';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockJourney } from './lock-journey';

type Locked = Awaited<ReturnType<typeof lockJourney>>;

export interface StatusChange {
  from: JourneyStatus[];
  to: JourneyStatus;
  action: string;
  /** What the pause means from now on; missing: the journey is not paused any more. */
  pause?: JourneyPause;
}

/** Moves a journey from one of `from` to `to`, with an audit row; `also` runs before, in the same transaction. */
export async function setJourneyStatus(
  actor: Actor,
  journeyId: string,
  change: StatusChange | ((journey: Locked, now: Date) => StatusChange),
  also?: (tx: Tx) => Promise<void>,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, journeyId);
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS now`;
    const { from, to, action, pause } =
      typeof change === 'function' ? change(journey, clock?.now ?? new Date()) : change;
    if (!from.some((status) => status === journey.status))
      throw new AppError('conflict', 'journeyStatus', `Not possible while the journey is ${journey.status}`, {
        status: journey.status,
      });
    await also?.(tx);
    await tx.journey.update({
      where: { id: journey.id },
      data: {
        status: to,
        pause: pause ? jsonColumn(pause) : NO_JSON,
        generation: journey.generation + (to === journey.status ? 0 : 1),
        updatedAt: new Date(),
      },
    });
    await writeAudit(tx, actor, {
      action,
      subject: 'journey',
      subjectId: journey.id,
      before: { status: journey.status },
      after: { status: to, ...(pause ? { pause } : {}) },
    });
  });
}
