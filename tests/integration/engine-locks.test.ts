import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDue } from '@/activities/triggers/seed-due';
import { inTransaction, pool } from '@/server/data/pool';
import { lockAffectedRuns } from '@/server/data/react/lock-affected-runs';
import { markStarted } from '@/server/data/runs/mark-started';
import { createTestDatabase } from '../support/database';
import { eventually } from '../support/engine/eventually';
import { Shop } from '../support/engine/shop';
import { journeyOn } from '../support/engine/trigger-journey';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';

let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

/** A shop with two people, in the order of their ids, who have a run each. */
async function twoRuns() {
  const shop = await Shop.open();
  const journeyId = await shop.publish(journeyOn('trigger-manual', {}));
  const people = [];
  for (const userId of ['a', 'b']) people.push(await seedPerson(shop.workspaceId, { userId }));
  const startedAt = new Date();
  const run = (personId = '') =>
    seedRun({ workspaceId: shop.workspaceId, journeyId, personId, nodeId: 'start', startedAt });
  const runs = [await run(people[0]), await run(people[1])];
  return { shop, people, runs };
}

const isSomebodyWaiting = () =>
  eventually(async () => {
    const { rowCount } = await pool().query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rowCount === 1;
  }, 'somebody waits for a lock');

/** Takes the first row, lets `others` come to it, and then wants the second: nobody who takes rows in order has that one yet. */
async function takeInOrder(
  table: string,
  [first, second]: readonly (string | undefined)[],
  others: () => Promise<unknown>,
) {
  let waiting: Promise<unknown> = Promise.resolve();
  await inTransaction(async (client) => {
    await client.query(`SET LOCAL lock_timeout = '2s'`);
    await client.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [first]);
    waiting = others();
    await isSomebodyWaiting();
    await client.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [second]);
  });
  return waiting;
}

test('runs that were started are marked without waiting for one that takes a step just now', async () => {
  const { runs } = await twoRuns();
  await pool().query(`UPDATE run SET status = 'starting' WHERE id = ANY($1::uuid[])`, [runs]);
  const statuses = async () =>
    (await pool().query('SELECT status FROM run WHERE id = ANY($1::uuid[]) ORDER BY id', [runs])).rows;
  await inTransaction(async (client) => {
    await client.query('SELECT 1 FROM run WHERE id = $1 FOR UPDATE', [runs[0]]);
    await markStarted([...runs].reverse());
    expect(await statuses()).toEqual([{ status: 'starting' }, { status: 'waiting' }]);
  });
  await markStarted(runs);
  expect(await statuses()).toEqual([{ status: 'waiting' }, { status: 'waiting' }]);
});

test('two triggers that look for the times of people do not lock them in a circle with the reactor', async () => {
  const { shop, people } = await twoRuns();
  const onDate = () =>
    shop.publish(journeyOn('trigger-date', { trait: 'x', side: 'on', days: 0, at: '09:00', repeat: 'once' }));
  const ahead = await onDate();
  await seedDue();
  // This one has the first person behind it; the next one begins with them.
  await pool().query('UPDATE trigger_state SET cursor = $2 WHERE journey_id = $1', [ahead, people[0]]);
  const behind = await onDate();
  await takeInOrder('person', people, seedDue);
  const { rows } = await pool().query('SELECT journey_id AS id FROM trigger_state WHERE cursor IS NULL');
  expect(rows.map(({ id }) => id).sort()).toEqual([ahead, behind].sort());
});

test('what a reaction ends and what follows a merged person is locked in one order', async () => {
  const { shop, people, runs } = await twoRuns();
  const merges = [{ workspaceId: shop.workspaceId, fromId: people[0] ?? '' }];
  await takeInOrder('run', runs, () =>
    inTransaction((client) => lockAffectedRuns(client, runs.slice(1), merges)),
  );
});
