import { expect, onTestFinished, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { readHealth } from '@/server/read/health';
import { eventually } from '../support/engine/eventually';
import { allEnded, reacted } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

const { worker } = withWorker();

const hangingJobs = async () => {
  const { loops } = await readHealth();
  return loops.find(({ name }) => name === 'reactor')?.hanging;
};

test('a job of the sweep that hangs is seen, holds up none of the others, and goes on when it can', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(
    journeyOn('trigger-date', { trait: 'renewal', side: 'on', days: 0, at: '09:00', repeat: 'once' }),
  );
  await shop.identify({ userId: 'u1' }, { renewal: '2200-01-01' });
  await reacted(shop.workspaceId);
  await eventually(async () => {
    const { rowCount } = await pool().query(
      'SELECT 1 FROM trigger_state WHERE journey_id = $1 AND cursor IS NULL',
      [journey],
    );
    return rowCount === 1;
  }, 'those who were there before are gone through: that writes times too');
  // Whoever asks for broadcasts waits: as long as this transaction lasts.
  const locker = await pool().connect();
  onTestFinished(() => locker.release(true));
  await locker.query('BEGIN');
  await locker.query('LOCK TABLE broadcast IN ACCESS EXCLUSIVE MODE');
  await eventually(async () => (await hangingJobs())?.includes('broadcasts'), 'it is said to hang');
  expect(worker().log).toContain('a job of the sweep takes long; the others go on');

  await eventually(async () => {
    const { rowCount } = await pool().query(
      `UPDATE trigger_due SET due = now() - interval '1 second' WHERE journey_id = $1`,
      [journey],
    );
    return rowCount === 1;
  }, 'the time is kept, and is now');
  expect(await allEnded(journey)).toHaveLength(1);
  expect(await hangingJobs()).toContain('broadcasts');

  await locker.query('ROLLBACK');
  await eventually(async () => (await hangingJobs())?.length === 0, 'nothing hangs any more');
});
