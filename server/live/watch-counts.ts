import { setTimeout as pause } from 'node:timers/promises';
import { BriefCache } from '../read/brief-cache';
import { getJourneyCounts } from '../read/journey-counts';
import type { CountScope } from '../read/node-measures';
import type { JourneyCounts } from '../read/views/journey-views';
import { Bell } from './bell';
import { countsChannel } from './counts-channel';

/** At most twice a second. */
const PAUSE_MS = 500;
/** A notification that got lost costs this much. */
const LOOK_AGAIN_MS = 10_000;

/** Everybody who watches the same journey shares one query; shorter than the pause, so that a change is seen. */
const shared = new BriefCache<JourneyCounts>(PAUSE_MS - 100);

export interface CountsWatch extends CountScope {
  signal: AbortSignal | undefined;
  /** Asked before each look: who lost access hears no more. */
  mayWatch(): Promise<boolean>;
}

/** Yields the counts at once and then each time they changed, until the reader goes away. */
export async function* watchCounts(watch: CountsWatch): AsyncGenerator<JourneyCounts, void> {
  const { workspaceId, journeyId, version, days, signal } = watch;
  const bell = new Bell();
  const ring = () => bell.ring();
  const stop = countsChannel().watch(journeyId, ring);
  signal?.addEventListener('abort', ring);
  let last = '';
  try {
    while (!signal?.aborted && (await watch.mayWatch())) {
      const counts = await shared.get(`${workspaceId} ${journeyId} ${version ?? ''} ${days ?? ''}`, () =>
        getJourneyCounts({ workspaceId, journeyId, version, days }),
      );
      const seen = JSON.stringify({ ...counts, at: '' });
      if (seen !== last) yield counts;
      last = seen;
      await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      await bell.wait(LOOK_AGAIN_MS);
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', ring);
  }
}
