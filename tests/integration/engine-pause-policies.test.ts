import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { getJourneyCounts } from '@/server/read/journey-counts';
import { getJourney } from '@/server/read/journey-view';
import type { Actor } from '@/server/services/actor';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { cartJourney, node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, reacted, refusalsOf, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { timePasses } from '../support/engine/time-passes';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });

const held = (journeyId: string, count: number) =>
  eventually(
    async () => (await runsOf(journeyId)).filter(({ status }) => status === 'held').length === count,
    'the runs are held',
  );

async function untilOf(runId: string): Promise<number> {
  const { rows } = await pool().query<{ until: number }>(
    `SELECT (state#>>'{open,until}')::float8 AS until FROM run WHERE id = $1`,
    [runId],
  );
  return rows[0]!.until;
}

test('entrants of a journey that refuses while paused are told so; those inside hold', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  await runAt(journeyId, 'wait');
  await pauseJourney(actorOf(shop), journeyId, { entrants: 'refuse' });
  await shop.track('Cart Updated', { userId: 'reza' });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toEqual([{ code: 'paused' }]);
  await held(journeyId, 1);

  await resumeJourney(actorOf(shop), journeyId);
  await shop.track('Cart Updated', { userId: 'mina' });
  await allEnded(journeyId, 2);
});

test('people who may not stay during a pause leave at their next action, not before; whoever queues holds', async () => {
  const shop = await Shop.open({ daySeconds: 1.5 });
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', { userId: 'sara' });
  await runAt(journeyId, 'wait');
  await pauseJourney(actorOf(shop), journeyId, { inside: 'discard' });
  await shop.track('Cart Updated', { userId: 'reza' });
  const [sara] = await eventually(async () => {
    const runs = await runsOf(journeyId);
    return runs.some(({ status }) => status === 'ended') && runs;
  }, 'sara leaves');
  expect(sara).toMatchObject({ status: 'ended', endReason: { code: 'paused' } });
  expect(await pathOf(sara!.id)).toEqual(['start:next', 'wait:']);
  const { rows } = await pool().query('SELECT ended_at >= $2::timestamptz AS late FROM run WHERE id = $1', [
    sara!.id,
    new Date(await untilOf(sara!.id)),
  ]);
  expect(rows).toEqual([{ late: true }]);
  await held(journeyId, 1);
});

test('waits of a length are longer by the pause when it says so, also those that came due in it', async () => {
  const shop = await Shop.open({ daySeconds: 1 });
  const long = cartJourney();
  long.nodes.wait = node('wait', { amount: 20, unit: 'days' }, { next: 'reach' });
  const [shortId, longId] = [await shop.publish(cartJourney()), await shop.publish(long)];
  await shop.track('Cart Updated', { userId: 'sara' });
  const [short, slow] = [await runAt(shortId, 'wait'), await runAt(longId, 'wait')];
  const before = { short: await untilOf(short.id), slow: await untilOf(slow.id) };
  for (const id of [shortId, longId]) await pauseJourney(actorOf(shop), id, { timers: 'extend' });
  const { pause } = await getJourney(shop.workspaceId, shortId);
  await held(shortId, 1);
  for (const id of [shortId, longId]) await resumeJourney(actorOf(shop), id);

  const lasted = (await untilOf(slow.id)) - before.slow;
  expect(lasted).toBeGreaterThanOrEqual(1_000);
  expect(await untilOf(short.id)).toBeGreaterThan(before.short);
  expect(pause).toMatchObject({ timers: 'extend', entrants: 'queue', isEnding: false });
  const [step] = (
    await pool().query(
      `SELECT reason->>'until' AS until FROM step WHERE run_id = $1 AND status = 'waiting'`,
      [slow.id],
    )
  ).rows;
  expect(Date.parse(step.until)).toBe(before.slow + lasted);
  expect((await runsOf(longId))[0]!.due!.getTime()).toBe(before.slow + lasted);

  const [ended] = await allEnded(shortId);
  const { rows } = await pool().query<{ left: Date }>(
    `SELECT left_at AS left FROM step WHERE run_id = $1 AND node_id = 'wait'`,
    [ended!.id],
  );
  expect(rows[0]!.left.getTime()).toBeGreaterThanOrEqual((await untilOfStep(ended!.id)) - 1);
});

/** When the wait of a run was to end, as its step tells. */
async function untilOfStep(runId: string): Promise<number> {
  const { rows } = await pool().query<{ until: string }>(
    `SELECT reason->>'until' AS until FROM step WHERE run_id = $1 AND node_id = 'wait'`,
    [runId],
  );
  return Date.parse(rows[0]!.until);
}

test('waits until a date do not move with a pause', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', { userId: 'sara' });
  const run = await runAt(journeyId, 'wait');
  await pool().query(
    `UPDATE journey_version SET plan = jsonb_set(plan, '{code,0,until}', '{"kind":"time-of-day","at":"09:00"}') WHERE journey_id = $1`,
    [journeyId],
  );
  const before = await untilOf(run.id);
  await pauseJourney(actorOf(shop), journeyId, { timers: 'extend' });
  await resumeJourney(actorOf(shop), journeyId);
  expect(await untilOf(run.id)).toBe(before);
});

test('held people go on at the rate that was asked for, and the counts tell how many are left', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  const people = Array.from({ length: 6 }, (_, index) => `user-${index}`);
  for (const userId of people) await shop.track('Cart Updated', { userId });
  await eventually(async () => (await runsOf(journeyId)).length === 6, 'they are inside');
  await pauseJourney(actorOf(shop), journeyId);
  await timePasses(journeyId);
  await held(journeyId, 6);
  expect((await getJourneyCounts({ workspaceId: shop.workspaceId, journeyId })).held).toBe(6);
  const began = Date.now();
  await resumeJourney(actorOf(shop), journeyId, { perMinute: 120 });
  await allEnded(journeyId, 6);
  expect(Date.now() - began).toBeGreaterThan(2_000);
  expect((await getJourneyCounts({ workspaceId: shop.workspaceId, journeyId })).held).toBe(0);
});

test('a pause ends by itself when its time is over, as it was told to', async () => {
  const shop = await Shop.open({ daySeconds: 1 });
  const [resumed, stopped] = [await shop.publish(cartJourney()), await shop.publish(cartJourney())];
  await shop.track('Cart Updated', { userId: 'sara' });
  await Promise.all([runAt(resumed, 'wait'), runAt(stopped, 'wait')]);
  const until = new Date(Date.now() + 2_500).toISOString();
  await pauseJourney(actorOf(shop), resumed, { until });
  await pauseJourney(actorOf(shop), stopped, { until, atExpiry: 'stop' });
  const [[went], [left]] = await Promise.all([allEnded(resumed), allEnded(stopped)]);
  expect(went?.endReason?.code).toBe('exit-node');
  expect(left?.endReason).toEqual({ code: 'stopped' });
  expect((await getJourney(shop.workspaceId, resumed)).status).toBe('live');
  expect((await getJourney(shop.workspaceId, stopped)).status).toBe('stopped');
});

test('a pause that would end in the past is refused', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await expect(
    pauseJourney(actorOf(shop), journeyId, { until: '2020-01-01T00:00:00Z' }),
  ).rejects.toMatchObject({ code: 'invalid', key: 'pauseUntilPast' });
});
