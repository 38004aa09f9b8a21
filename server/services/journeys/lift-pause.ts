import { DEFAULT_PAUSE, type JourneyPause } from '@/shared/pause-policy';
import type { Actor } from '../actor';
import { type StatusChange, setJourneyStatus } from './set-journey-status';

/** Begins the end of a pause: waits are extended first, then the journey becomes `to` (see releasePause). A journey that is not paused becomes it at once. */
export function liftPause(
  actor: Actor,
  journeyId: string,
  change: Omit<StatusChange, 'to' | 'pause'> & { to: 'live' | 'draining'; perMinute: number },
): Promise<void> {
  const { perMinute, to, ...rest } = change;
  return setJourneyStatus(actor, journeyId, (journey, now) => {
    if (journey.status !== 'paused') return { ...rest, to };
    const at = now.toISOString();
    const pause = (journey.pause as JourneyPause | null) ?? { ...DEFAULT_PAUSE, since: at };
    // One that is under way goes on where it is: no wait becomes longer twice.
    return { ...rest, to: 'paused', pause: { ...pause, release: { at, ...pause.release, perMinute, to } } };
  });
}
