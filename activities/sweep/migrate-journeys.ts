import { findRunningMigrations } from '@/server/data/migrations/find-running';
import { notify } from '@/server/data/notify';
import { log } from '@/server/log';
import { moveRuns } from './move-runs';

/** Moves a batch of the people of each running migration. True when there may be more. */
export async function migrateJourneys(): Promise<boolean> {
  let hasMore = false;
  for (const { id, journeyId } of await findRunningMigrations()) {
    try {
      const count = await moveRuns(id);
      hasMore ||= count > 0;
      if (count > 0) notify('safar_counts', journeyId);
    } catch (error) {
      log.warn({ err: error, migration: id, journeyId }, 'a batch of a migration failed and is tried again');
    }
  }
  return hasMore;
}
