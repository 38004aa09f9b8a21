import type { Actor } from '../actor';
import { setJourneyStatus } from './set-journey-status';

/** Nobody is lost: entrants queue, people inside hold at their next action, clocks keep running. */
export async function pauseJourney(actor: Actor, journeyId: string): Promise<void> {
  await setJourneyStatus(actor, journeyId, { from: ['live'], to: 'paused', action: 'journey.pause' });
}
