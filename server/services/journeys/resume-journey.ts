import { notify } from '../../data/notify';
import { releasePause } from '../../data/runs/release-pause';
import type { Actor } from '../actor';
import { liftPause } from './lift-pause';

/** Held people go on at this rate, so that a long pause does not end in one burst of messages. */
export const RELEASE_PER_MINUTE = 3_000;

/** Lets people in again and lets those who were held go on, `perMinute` at a time. Takes back a stop that drains, too. */
export async function resumeJourney(
  actor: Actor,
  journeyId: string,
  { perMinute = RELEASE_PER_MINUTE }: { perMinute?: number } = {},
): Promise<void> {
  await liftPause(actor, journeyId, {
    from: ['paused', 'draining'],
    to: 'live',
    action: 'journey.resume',
    perMinute,
  });
  await releasePause(actor.workspaceId, journeyId);
  notify('safar_wake');
}
