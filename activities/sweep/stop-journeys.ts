import { notify } from '@/server/data/notify';
import { findStopped, stopDrained } from '@/server/data/runs/find-stopped';
import { stopRuns } from '@/server/data/runs/stop-runs';
import { log } from '@/server/log';

const JOURNEYS = 5;
const BATCH = 500;
/** An entry that was decided before the stop is committed well within this. */
const SETTLE_MS = 5_000;

/** Takes people out of stopped journeys, a batch of each, and stops those that have drained. True when there may be more. */
export async function stopJourneys(): Promise<boolean> {
  let hasMore = false;
  for (const journey of await findStopped(JOURNEYS)) {
    const count = await stopRuns({ ...journey, limit: BATCH });
    hasMore ||= count > 0;
    notify('safar_counts', journey.journeyId);
  }
  for (const journeyId of await stopDrained(SETTLE_MS)) {
    log.info({ journeyId }, 'a journey has drained and is stopped');
    notify('safar_counts', journeyId);
  }
  return hasMore;
}
