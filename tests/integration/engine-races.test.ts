import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumeInbox } from '@/activities/react/consume-inbox';
import { executeSteps } from '@/activities/step/execute-steps';
import { moveRuns } from '@/activities/sweep/move-runs';
import { seedDue } from '@/activities/triggers/seed-due';
import type { JourneyDocument } from '@/journey/graph/types';
import { erasePerson } from '@/server/data/people/erase-person';
import { inTransaction, pool } from '@/server/data/pool';
import { extendWaits } from '@/server/data/runs/extend-waits';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import type { JourneyPause } from '@/shared/pause-policy';
import { createTestDatabase } from '../support/database';
import { cartJourney, node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { personOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf, journeyOn } from '../support/engine/trigger-journey';

// What two processes do at the same time, one statement of the one after one of the other. No worker: the tests are the workers.

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop?.());

const DAY_MS = 86_400_000;
const REAL = { daySeconds: 86_400 };

/** Waits until so many transactions of this database wait for one another. */
const blocked = (count: number) =>
  eventually(async () => {
    const { rowCount } = await pool().query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rowCount === count;
  }, `${count} wait for a lock`);

/** Keeps a row locked until `meanwhile` has come to its end. */
const holding = (table: string, where: string, value: string, meanwhile: () => Promise<void>) =>
  inTransaction(async (client) => {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} WHERE ${where} = $1 FOR UPDATE`, [value]);
    expect(rowCount).toBe(1);
    await meanwhile();
  });

/** Lets somebody in; returns the run, which Temporal is said to have. */
async function inside(shop: Shop, journeyId: string, who: { userId?: string; anonymousId?: string }) {
  await shop.track('Cart Updated', who);
  await consumeInbox(100);
  await pool().query(`UPDATE run SET status = 'waiting' WHERE journey_id = $1 AND status = 'starting'`, [
    journeyId,
  ]);
  return (await runsOf(journeyId)).at(-1)!;
}

async function publishNext(
  shop: Shop,
  journeyId: string,
  document: JourneyDocument,
  timers: 'keep' | 'recompute',
) {
  const { rows } = await pool().query<{ revision: number }>(
    'UPDATE journey SET document = $2 WHERE id = $1 RETURNING revision',
    [journeyId, document],
  );
  const { migrationId } = await publishJourney(actorOf(shop), {
    journeyId,
    revision: rows[0]!.revision,
    note: '',
    move: { map: {}, timers },
  });
  return migrationId!;
}

async function untilOf(runId: string): Promise<number> {
  const { rows } = await pool().query<{ until: number }>(
    `SELECT (state#>>'{open,until}')::float8 AS until FROM run WHERE id = $1`,
    [runId],
  );
  return rows[0]!.until;
}

test('a visitor who becomes a known person while they are moved to another version stays in the journey', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, {});
  const run = await inside(shop, journeyId, { anonymousId: 'phone' });
  const longer = cartJourney();
  longer.nodes.wait = node('wait', { amount: 3, unit: 'days' }, { next: 'reach' });
  const migrationId = await publishNext(shop, journeyId, longer, 'recompute');
  await shop.identify({ userId: 'sara', anonymousId: 'phone' }, {});
  let work: Promise<unknown>[] = [];
  await holding('run', 'id', run.id, async () => {
    const reacting = consumeInbox(100);
    await blocked(1);
    work = [reacting, moveRuns(migrationId)];
    await blocked(2);
  });
  await Promise.all(work);
  const sara = await personOf(shop.workspaceId, 'user', 'sara');
  expect(await runsOf(journeyId)).toMatchObject([{ status: 'waiting', personId: sara?.id, endReason: null }]);
});

test('a wait becomes longer by the pause also when its run is moved to another version at that moment', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(cartJourney());
  const run = await inside(shop, journeyId, { userId: 'sara' });
  await pauseJourney(actorOf(shop), journeyId, { timers: 'extend' });
  await pool().query(
    `UPDATE journey SET pause = jsonb_set(pause, '{since}', to_jsonb(((pause->>'since')::timestamptz - interval '1 day')::text)) WHERE id = $1`,
    [journeyId],
  );
  await pool().query(
    `UPDATE run SET state = jsonb_set(state, '{open,enteredAt}', to_jsonb((state#>>'{open,enteredAt}')::float8 - 2 * 86400000)) WHERE id = $1`,
    [run.id],
  );
  const before = await untilOf(run.id);
  const other = cartJourney();
  other.nodes.nobody = node('exit', { note: 'None' });
  const migrationId = await publishNext(shop, journeyId, other, 'keep');
  const { rows } = await pool().query<{ id: string }>(
    `SELECT id FROM step WHERE run_id = $1 AND status = 'waiting'`,
    [run.id],
  );
  let work: Promise<unknown>[] = [];
  await holding('step', 'id', rows[0]!.id, async () => {
    const moving = moveRuns(migrationId);
    await blocked(1);
    work = [moving, resumeJourney(actorOf(shop), journeyId)];
    await blocked(2);
  });
  await Promise.all(work);
  expect((await untilOf(run.id)) - before).toBeGreaterThanOrEqual(DAY_MS);
});

test('a resume that is asked for again while the one before is under way makes no wait longer twice', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(cartJourney());
  const run = await inside(shop, journeyId, { userId: 'sara' });
  const before = await untilOf(run.id);
  await pauseJourney(actorOf(shop), journeyId, { timers: 'extend' });
  // As far as a process came that died after its first batch.
  await inTransaction(async (client) => {
    const { rows } = await client.query<{ pause: JourneyPause }>(
      `UPDATE journey SET pause = pause || jsonb_build_object('release', jsonb_build_object('at', clock_timestamp() + interval '1 hour', 'perMinute', 60, 'to', 'live'))
        WHERE id = $1 RETURNING pause`,
      [journeyId],
    );
    const { since, release } = rows[0]!.pause;
    const pause = { workspaceId: shop.workspaceId, journeyId, since, at: release!.at };
    const cursor = await extendWaits(client, pause, undefined, 1);
    await client.query(
      `UPDATE journey SET pause = jsonb_set(pause, '{release,cursor}', to_jsonb($2::text)) WHERE id = $1`,
      [journeyId, cursor],
    );
  });
  const longer = await untilOf(run.id);
  expect(longer).toBeGreaterThan(before);
  await resumeJourney(actorOf(shop), journeyId);
  expect(await untilOf(run.id)).toBe(longer);
});

test('the silence of somebody whom the reactor has in hand while a journey is published counts from their last event', async () => {
  const shop = await Shop.open(REAL);
  const at = Date.now() - 10 * 60_000;
  await shop.track('Page Viewed', { userId: 'sara', timestamp: new Date(at - 60 * 60_000) });
  await consumeInbox(100);
  const messageId = await shop.track('Page Viewed', { userId: 'sara', timestamp: new Date(at) });
  let work: Promise<unknown>[] = [];
  await holding('event', 'message_id', messageId, async () => {
    const reacting = consumeInbox(100);
    await blocked(1);
    await shop.publish(journeyOn('trigger-inactivity', { amount: 2, unit: 'hours', events: [] }));
    work = [reacting, seedDue()];
    await blocked(2);
  });
  await Promise.all(work);
  const { rows } = await pool().query<{ due: Date }>('SELECT due FROM trigger_due WHERE workspace_id = $1', [
    shop.workspaceId,
  ]);
  expect(rows.map(({ due }) => due.getTime())).toEqual([at + 2 * 60 * 60_000]);
});

test('a person who was merged a moment before they are erased is erased all the same', async () => {
  const shop = await Shop.open();
  await shop.track('Page Viewed', { anonymousId: 'phone' });
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await consumeInbox(100);
  const visitor = (await personOf(shop.workspaceId, 'anonymous', 'phone'))!;
  await shop.identify({ userId: 'sara', anonymousId: 'phone' }, {});
  await consumeInbox(100);
  expect(await inTransaction((client) => erasePerson(client, shop.workspaceId, visitor.id))).toBe('erased');
  const { rowCount } = await pool().query('SELECT 1 FROM person WHERE workspace_id = $1', [shop.workspaceId]);
  expect(rowCount).toBe(0);
});

test('events that could not be reacted to are erased with their person', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publishDamaged(cartJourney());
  await shop.identify({ userId: 'sara@example.com' }, {});
  await consumeInbox(100);
  await shop.track('Cart Updated', { userId: 'sara@example.com' }, { note: 'sara@example.com' });
  await pool().query('UPDATE event_inbox SET attempts = 4');
  await consumeInbox(100);
  await shop.setStatus(journeyId, 'stopped');
  const left = async () => {
    const { rows } = await pool().query<{ body: string }>(
      `SELECT r.body || e::text AS body FROM rejected_event r JOIN event e USING (workspace_id, message_id) WHERE r.workspace_id = $1`,
      [shop.workspaceId],
    );
    return rows.map(({ body }) => body).join();
  };
  expect(await left()).toContain('sara@example.com');
  const { id } = (await personOf(shop.workspaceId, 'user', 'sara@example.com'))!;
  await inTransaction((client) => erasePerson(client, shop.workspaceId, id));
  expect(await left()).not.toContain('sara@example.com');
});

test('the reason for which somebody left says nothing of them once they are erased', async () => {
  const shop = await Shop.open(REAL);
  const isPatient = { kind: 'trait', name: 'mood', op: 'equals', value: 'patient' } as const;
  const journey = cartJourney({ audience: { rule: isPatient, onLeave: 'exit' } });
  journey.nodes.start = node('trigger', { event: 'Cart Updated' }, { next: 'email' });
  const journeyId = await shop.publish(journey);
  await shop.identify({ userId: 'sara' }, { mood: 'patient' });
  const run = await inside(shop, journeyId, { userId: 'sara' });
  await shop.identify({ userId: 'sara' }, { mood: 'mischievous' });
  await consumeInbox(100);
  await executeSteps([{ runId: run.id, counter: 0, at: Date.now() }]);
  expect(JSON.stringify(await runsOf(journeyId))).toContain('mischievous');
  await inTransaction((client) => erasePerson(client, shop.workspaceId, run.personId));
  const [left] = await runsOf(journeyId);
  expect(left?.endReason).toEqual({ code: 'audience', checks: [] });
});
