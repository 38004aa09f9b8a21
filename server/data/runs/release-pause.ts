import type { PoolClient } from 'pg';
import type { JourneyPause } from '@/shared/pause-policy';
import { inTransaction } from '../pool';
import { wakeHeldRuns } from '../wakes/wake-held-runs';
import { extendWaits } from './extend-waits';

const BATCH = 2_000;

const LOCK = `
SELECT pause FROM journey
 WHERE workspace_id = $1 AND id = $2 AND status = 'paused' AND pause->'release' IS NOT NULL FOR UPDATE`;

const PROGRESS = `
UPDATE journey SET pause = jsonb_set(pause, '{release,cursor}', to_jsonb($3::text)) WHERE workspace_id = $1 AND id = $2`;

const LIFT = `
UPDATE journey SET status = pause->'release'->>'to', pause = NULL, generation = generation + 1, updated_at = clock_timestamp()
 WHERE workspace_id = $1 AND id = $2`;

/**
 * Carries out the end of a pause that was asked for: waits become longer if the pause says so, batch by batch while everybody is still held,
 * then the journey goes on and held people at their rate. Does nothing when it is not asked for; the sweep calls it again should a
 * process die in between. `notify('safar_wake')` afterwards.
 */
export async function releasePause(workspaceId: string, journeyId: string): Promise<void> {
  let hasMore = true;
  while (hasMore) hasMore = await inTransaction((client) => releaseBatch(client, workspaceId, journeyId));
}

async function releaseBatch(client: PoolClient, workspaceId: string, journeyId: string): Promise<boolean> {
  const { rows } = await client.query<{ pause: JourneyPause }>(LOCK, [workspaceId, journeyId]);
  const { release, timers, since } = rows[0]?.pause ?? {};
  if (!release || !since) return false;
  if (timers === 'extend') {
    const pause = { workspaceId, journeyId, since, at: release.at };
    const last = await extendWaits(client, pause, release.cursor, BATCH);
    if (last !== null) {
      await client.query(PROGRESS, [workspaceId, journeyId, last]);
      return true;
    }
  }
  await client.query(LIFT, [workspaceId, journeyId]);
  await wakeHeldRuns({ workspaceId, journeyId, perSecond: release.perMinute / 60 }, client);
  return false;
}
