import type { Actor } from '../actor';
import { setJourneyStatus } from './set-journey-status';

/** Lets people in again and wakes those who were held. */
export async function resumeJourney(actor: Actor, journeyId: string): Promise<void> {
  await setJourneyStatus(actor, journeyId, { from: ['paused'], to: 'live', action: 'journey.resume' });
}
