import { notify } from '../../data/notify';
import { releasePause } from '../../data/runs/release-pause';
import type { Actor } from '../actor';
import { liftPause } from './lift-pause';
import { RELEASE_PER_MINUTE } from './resume-journey';
import { setJourneyStatus } from './set-journey-status';

export const STOP_MODES = ['now', 'drain'] as const;
export type StopMode = (typeof STOP_MODES)[number];

/**
 * Nobody enters any more. `now`: everybody leaves, and messages that have not left are withdrawn; the worker does it, batch by
 * batch. `drain`: people inside go to their end, then the journey is stopped by itself.
 */
export async function stopJourney(actor: Actor, journeyId: string, mode: StopMode): Promise<void> {
  if (mode === 'now') {
    await setJourneyStatus(actor, journeyId, {
      from: ['live', 'paused', 'draining'],
      to: 'stopped',
      action: 'journey.stop',
    });
  } else {
    await liftPause(actor, journeyId, {
      from: ['live', 'paused'],
      to: 'draining',
      action: 'journey.drain',
      perMinute: RELEASE_PER_MINUTE,
    });
    await releasePause(actor.workspaceId, journeyId);
  }
  notify('safar_wake');
}
