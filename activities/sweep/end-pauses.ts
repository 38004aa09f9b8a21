import {
  findExpiredPauses,
  findUnfinishedReleases,
  type PausedJourney,
} from '@/server/data/runs/find-pauses';
import { releasePause } from '@/server/data/runs/release-pause';
import { log } from '@/server/log';
import type { Actor } from '@/server/services/actor';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';

/** Whoever lifts a pause carries it out at once; after this long they are gone. */
const UNFINISHED_MS = 10_000;

/** Resumes or stops journeys whose pause is over, as the pause says, and carries out what a process that died had begun. */
export async function endPauses(): Promise<void> {
  for (const { atExpiry, ...journey } of await findExpiredPauses()) {
    const actor: Actor = { workspaceId: journey.workspaceId, userId: null, role: 'owner' };
    await each(journey, () =>
      atExpiry === 'stop'
        ? stopJourney(actor, journey.journeyId, 'now')
        : resumeJourney(actor, journey.journeyId),
    );
  }
  for (const journey of await findUnfinishedReleases(UNFINISHED_MS)) {
    await each(journey, () => releasePause(journey.workspaceId, journey.journeyId));
  }
}

/** A journey that somebody else changes at this moment is looked at again next time. */
async function each({ journeyId }: PausedJourney, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ err: error, journeyId }, 'a pause could not be ended yet');
  }
}
