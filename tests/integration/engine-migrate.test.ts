import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { pool } from '@/server/data/pool';
import { getMigration } from '@/server/read/migration-list';
import { getMigrationPreview } from '@/server/read/migration-preview';
import type { Actor } from '@/server/services/actor';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { startMigration } from '@/server/services/journeys/start-migration';
import { stopMigration } from '@/server/services/journeys/stop-migration';
import { cartJourney, node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { expectOrder } from '../support/engine/expect-order';
import { allEnded, pathOf, reacted, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { timePasses } from '../support/engine/time-passes';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const keep: MigrationChoices = { map: {}, timers: 'keep' };
const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });

/** Makes the document the draft and publishes it; with `move`, people inside are moved to it. */
async function republish(shop: Shop, journeyId: string, document: JourneyDocument, move?: MigrationChoices) {
  const { rows } = await pool().query<{ revision: number }>(
    'UPDATE journey SET document = $2 WHERE id = $1 RETURNING revision',
    [journeyId, document],
  );
  const { revision } = rows[0]!;
  return publishJourney(actorOf(shop), { journeyId, revision, note: '', move });
}

const over = (shop: Shop, journeyId: string, migrationId: string) =>
  eventually(async () => {
    const migration = await getMigration(shop.workspaceId, journeyId, migrationId);
    return migration.status === 'done' && migration;
  }, 'everybody is moved');

async function enter(shop: Shop, journeyId: string, users: readonly string[]): Promise<void> {
  for (const userId of users) {
    await shop.identify({ userId }, { email: `${userId}@example.com` });
    await shop.track('Cart Updated', { userId });
  }
  await eventually(async () => {
    const runs = await runsOf(journeyId);
    return runs.length === users.length && runs.every(({ status }) => status === 'waiting');
  }, 'they are inside');
}

const movesOf = async (journeyId: string) =>
  (
    await pool().query(
      `SELECT m.from_version, m.to_version, m.from_node, m.to_node, m.timer FROM run_move m JOIN run r ON r.id = m.run_id
        WHERE r.journey_id = $1 ORDER BY m.at, m.from_node`,
      [journeyId],
    )
  ).rows;

const waiting = (amount: number, unit: string): JourneyDocument => {
  const document = cartJourney();
  document.nodes.wait = node('wait', { amount, unit }, { next: 'reach' });
  return document;
};

test('a person asleep behind a delayed start is woken when the new version waits less', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(waiting(2, 'days'));
  await enter(shop, journeyId, ['sara']);
  const { migrationId } = await republish(shop, journeyId, waiting(1, 'minutes'), {
    map: {},
    timers: 'recompute',
  });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:next', 'reach:email', 'email:sent', 'done:']);
  expect(await movesOf(journeyId)).toEqual([
    { from_version: 1, to_version: 2, from_node: 'wait', to_node: 'wait', timer: 'recomputed' },
  ]);
  expect(await over(shop, journeyId, migrationId!)).toMatchObject({ total: 1, moved: 1, left: 0 });
});

test('with timers kept a wait ends when it was going to, then goes the new way', async () => {
  const shop = await Shop.open({ daySeconds: 2 });
  const journeyId = await shop.publish(waiting(2, 'days'));
  await enter(shop, journeyId, ['sara']);
  const [before] = await runsOf(journeyId);
  const next = waiting(300, 'days');
  next.nodes.wait!.next = { next: 'nobody' };
  await republish(shop, journeyId, next, keep);
  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node', note: 'Nobody to reach' });
  const { rows } = await pool().query(`SELECT left_at FROM step WHERE run_id = $1 AND node_id = 'wait'`, [
    run!.id,
  ]);
  expect(rows[0].left_at.getTime()).toBeGreaterThanOrEqual(before!.due!.getTime());
});

test('people at a removed step go where the author says, or leave with the reason; the preview told before', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const document = waiting(2, 'days');
  document.nodes.second = node('wait', { amount: 9, unit: 'days' }, { next: 'reach' });
  document.nodes.wait = node('wait', { amount: 1, unit: 'minutes' }, { next: 'second' });
  const journeyId = await shop.publish(document);
  await enter(shop, journeyId, ['sara']);
  await runAt(journeyId, 'second');
  const next = waiting(1, 'minutes');
  delete next.nodes.second;
  next.nodes.pause = node('wait', { amount: 1, unit: 'minutes' }, { next: 'done' });

  await pool().query('UPDATE journey SET document = $2 WHERE id = $1', [journeyId, next]);
  const preview = (choices: MigrationChoices) =>
    getMigrationPreview(shop.workspaceId, journeyId, 'draft', choices);
  expect(await preview(keep)).toMatchObject({
    moves: 0,
    leaves: 1,
    steps: [{ nodeId: 'second', count: 1, to: null, leaves: 'removed' }],
  });
  await expect(preview({ ...keep, map: { second: 'nowhere' } })).rejects.toMatchObject({
    key: 'migrationTarget',
  });
  next.nodes.wait!.next = { next: 'pause' };
  const { migrationId } = await republish(shop, journeyId, next, { ...keep, map: { second: 'pause' } });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:next', 'second:', 'pause:next', 'done:']);
  const { rows } = await pool().query(`SELECT reason FROM step WHERE run_id = $1 AND node_id = 'second'`, [
    run!.id,
  ]);
  expect(rows[0].reason).toEqual({ code: 'migrated', version: 2, nodeId: 'pause' });
  await over(shop, journeyId, migrationId!);

  const other = await shop.publish(document);
  await enter(shop, other, ['reza']);
  await runAt(other, 'second');
  const last = await republish(shop, other, waiting(1, 'minutes'), keep);
  const [left] = await allEnded(other);
  expect(left?.endReason).toEqual({ code: 'node-removed', nodeId: 'second', version: 2 });
  expect(await over(shop, other, last.migrationId!)).toMatchObject({ moved: 0, left: 1 });
});

test('held people are moved too, and go on in the new version after the resume', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(waiting(1, 'days'));
  await enter(shop, journeyId, ['sara']);
  await pauseJourney(actorOf(shop), journeyId);
  await timePasses(journeyId);
  await eventually(async () => (await runsOf(journeyId))[0]?.status === 'held', 'she is held');
  const next = waiting(1, 'days');
  next.nodes.wait!.next = { next: 'nobody' };
  const { migrationId } = await republish(shop, journeyId, next, keep);
  await over(shop, journeyId, migrationId!);
  expect((await runsOf(journeyId))[0]?.status).toBe('held');
  await resumeJourney(actorOf(shop), journeyId);
  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node', note: 'Nobody to reach' });
});

test('hundreds of people are moved while they go on walking and others enter: nobody is lost, nothing is doubled', async () => {
  const shop = await Shop.open({ daySeconds: 4 });
  const journeyId = await shop.publish(waiting(2, 'days'));
  const people = Array.from({ length: 300 }, (_, index) => `user-${index}`);
  await shop.quietly(async () => {
    for (const userId of people) await shop.track('Cart Updated', { userId });
  });
  await eventually(async () => (await runsOf(journeyId)).length === 300, 'they are inside');
  const next = waiting(1, 'days');
  next.nodes.more = node('wait', { amount: 1, unit: 'days' }, { next: 'reach' });
  next.nodes.wait!.next = { next: 'more' };
  const { migrationId } = await republish(shop, journeyId, next, { map: {}, timers: 'recompute' });
  const late = Array.from({ length: 40 }, (_, index) => `late-${index}`);
  for (const userId of late) await shop.track('Cart Updated', { userId });
  await reacted(shop.workspaceId);

  const migration = await over(shop, journeyId, migrationId!);
  const runs = await allEnded(journeyId, 340, 60_000);
  expect(runs).toHaveLength(340);
  expect(new Set(runs.map(({ endReason }) => endReason?.code))).toEqual(new Set(['exit-node']));
  const moves = await movesOf(journeyId);
  expect(moves).toHaveLength(migration.moved);
  // Whoever was not moved had left the journey before its turn came.
  const { rows } = await pool().query(
    `SELECT count(*)::int AS old FROM run WHERE journey_id = $1 AND version = 1`,
    [journeyId],
  );
  expect(migration.moved + rows[0].old).toBe(300);
  expect(migration.moved).toBeGreaterThan(200);
  await expectOrder();
  // Longer than what it waits for inside: on a busy machine hundreds of people take their time.
}, 180_000);

test('a migration that is stopped moves nobody further; a second one at once is refused', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(waiting(2, 'days'));
  await republish(shop, journeyId, waiting(2, 'days'));
  const { id } = await startMigration(actorOf(shop), journeyId, keep);
  await expect(startMigration(actorOf(shop), journeyId, keep)).rejects.toMatchObject({
    key: 'migrationRunning',
  });
  await stopMigration(actorOf(shop), journeyId, id);
  expect(await getMigration(shop.workspaceId, journeyId, id)).toMatchObject({ status: 'stopped', moved: 0 });
  await expect(stopMigration(actorOf(shop), journeyId, id)).rejects.toMatchObject({ key: 'migrationOver' });
});
