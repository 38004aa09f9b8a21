import { notify } from '../../data/notify';
import { wakeHeldRuns } from '../../data/wakes/wake-held-runs';
import type { Actor } from '../actor';
import { setJourneyStatus } from './set-journey-status';

/** Held people go on at this rate, so that a long pause does not end in one burst of messages. */
const WAKES_PER_SECOND = 50;

/** Lets people in again and wakes those who were held. */
export async function resumeJourney(actor: Actor, journeyId: string): Promise<void> {
  await setJourneyStatus(actor, journeyId, { from: ['paused'], to: 'live', action: 'journey.resume' });
  await wakeHeldRuns({ workspaceId: actor.workspaceId, journeyId, perSecond: WAKES_PER_SECOND });
  notify('safar_wake');
}
