import { AppError } from '@/shared/app-error';
import { DEFAULT_PAUSE, type PausePolicy } from '@/shared/pause-policy';
import type { Actor } from '../actor';
import { setJourneyStatus } from './set-journey-status';

/** Pauses a live journey under a policy. By default nobody is lost: entrants queue, people inside hold at their next action, clocks keep running. */
export async function pauseJourney(
  actor: Actor,
  journeyId: string,
  policy: Partial<PausePolicy> = {},
): Promise<void> {
  await setJourneyStatus(actor, journeyId, (_, now) => {
    const pause = { ...DEFAULT_PAUSE, ...policy, since: now.toISOString() };
    if (pause.until !== null && Date.parse(pause.until) <= now.getTime())
      throw new AppError('invalid', 'pauseUntilPast', 'The end of the pause (until) is in the past');
    return { from: ['live'], to: 'paused', action: 'journey.pause', pause };
  });
}
