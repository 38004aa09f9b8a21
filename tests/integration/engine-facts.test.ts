import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { consumeInbox } from '@/activities/react/consume-inbox';
import { executeSteps } from '@/activities/step/execute-steps';
import type { JourneyDocument, JourneySettings } from '@/journey/graph/types';
import type { Rule } from '@/journey/rules/types';
import { readEvents } from '@/server/data/events/read-events';
import { inTransaction, pool } from '@/server/data/pool';
import { saveSegment } from '@/server/services/segments/save-segment';
import type { Json } from '@/shared/json';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { pathOf, personOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf } from '../support/engine/trigger-journey';

let drop: () => Promise<void>;
let shop: Shop;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop?.());
beforeEach(async () => {
  shop = await Shop.open({ daySeconds: 86_400 });
});

const sara = { userId: 'sara' };
const ordered = (value: number, more: object = {}): Rule & Json =>
  ({ kind: 'event', name: 'Order Completed', count: { op: 'at-least', value }, ...more }) as Rule & Json;

const journey = (
  nodes: JourneyDocument['nodes'],
  settings: Partial<JourneySettings> = {},
): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Facts',
  settings: { reentry: { mode: 'always' }, exits: [], ...settings },
  nodes,
});
const waiting = (settings: Partial<JourneySettings>) =>
  journey(
    {
      start: node('trigger', { event: 'Cart Updated' }, { next: 'wait' }),
      wait: node('wait', { amount: 2, unit: 'days' }, { next: 'out' }),
      out: node('exit', {}),
    },
    settings,
  );

const takeSteps = async (journeyId: string) => {
  const runs = await runsOf(journeyId);
  const { results } = await executeSteps(
    runs.map(({ id, counter }) => ({ runId: id, counter, at: Date.now() })),
  );
  expect(results.every(({ ok }) => ok)).toBe(true);
  return runs;
};

test('a rule of a step counts an event once, however many of its conditions and of the person’s runs ask for it', async () => {
  const journeyId = await shop.publish(
    journey({
      start: node('trigger', { event: 'Cart Updated' }, { next: 'branch' }),
      branch: node(
        'branch',
        {
          cases: [
            { id: 'twice', when: ordered(2) },
            { id: 'lately', when: ordered(2, { within: { amount: 7, unit: 'days' } }) },
            { id: 'once', when: ordered(1) },
          ],
        },
        { twice: 'out', lately: 'out', once: 'out', else: 'out' },
      ),
      out: node('exit', {}),
    }),
  );
  await shop.track('Order Completed', sara);
  await shop.track('Cart Updated', sara);
  await shop.track('Cart Updated', sara);
  await consumeInbox(100);
  const runs = await takeSteps(journeyId);
  expect(runs).toHaveLength(2);
  for (const { id } of runs) expect(await pathOf(id)).toEqual(['start:next', 'branch:once', 'out:']);
});

test('an event that a journey emits counts once for a segment', async () => {
  await saveSegment(actorOf(shop), { key: 'regulars', name: 'Regulars', rule: ordered(2) });
  const journeyId = await shop.publish(
    journey({
      start: node('trigger', { event: 'Cart Updated' }, { next: 'emit' }),
      emit: node('emit-event', { event: 'Order Completed', properties: [] }, { next: 'out' }),
      out: node('exit', {}),
    }),
  );
  await shop.track('Cart Updated', sara);
  await consumeInbox(100);
  await takeSteps(journeyId);
  await consumeInbox(100);
  const { id } = (await personOf(shop.workspaceId, 'user', 'sara'))!;
  const { rows } = await pool().query('SELECT name FROM event WHERE person_id = $1 ORDER BY timestamp', [id]);
  expect(rows.map(({ name }) => name)).toEqual(['Cart Updated', 'Order Completed']);
  const members = await pool().query(
    'SELECT 1 FROM segment_member WHERE person_id = $1 AND since IS NOT NULL',
    [id],
  );
  expect(members.rowCount).toBe(0);
});

test('what a goal and an exit look back at is known also when the person came in with the same batch', async () => {
  const settings: Partial<JourneySettings> = {
    goals: [
      { id: 'second', event: 'Order Completed', filter: ordered(2, { within: 'entry' }), leave: false },
    ],
    exits: [{ id: 'third', event: 'Order Completed', filter: ordered(3, { within: 'entry' }) }],
  };
  const journeyId = await shop.publish(waiting(settings));
  const at = Date.now() - 10_000;
  await shop.track('Cart Updated', { ...sara, timestamp: new Date(at) });
  for (const second of [1, 2, 3])
    await shop.track('Order Completed', { ...sara, timestamp: new Date(at + second * 1_000) });
  await consumeInbox(100);
  const [run] = await runsOf(journeyId);
  expect(run).toMatchObject({ status: 'ended', endReason: { code: 'exit-rule', exitId: 'third' } });
  const { rows } = await pool().query('SELECT goal_id FROM run_goal WHERE journey_id = $1', [journeyId]);
  expect(rows).toEqual([{ goal_id: 'second' }]);
});

test('of a machine that sends under one id for ever the latest events are looked at, not all', async () => {
  await shop.track('Page Viewed', sara);
  await consumeInbox(100);
  const { id: personId } = (await personOf(shop.workspaceId, 'user', 'sara'))!;
  await pool().query(
    `INSERT INTO event (workspace_id, message_id, type, name, person_id, properties, context, timestamp)
     SELECT $1, 'seen-' || n, 'track', 'Page Viewed', $2, '{}', '{}', now() - n * interval '1 second' FROM generate_series(1, 10001) n`,
    [shop.workspaceId, personId],
  );
  const ever = { workspaceId: shop.workspaceId, personId, name: 'Page Viewed', since: 0 };
  const events = await inTransaction((client) => readEvents(client, [ever]));
  expect(events).toHaveLength(10_000);
  expect(events.at(-2)?.messageId).toBe('seen-1');
});

test('an event whose statement takes too long holds up nobody but its person', async () => {
  await pool().query(`
    CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF new.name = 'Slow' THEN RAISE 'canceling statement due to statement timeout' USING ERRCODE = '57014'; END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER linger BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION linger()`);
  try {
    await shop.track('Slow', sara);
    await shop.track('Page Viewed', sara);
    await shop.track('Page Viewed', { userId: 'omid' });
    await consumeInbox(100);
  } finally {
    await pool().query('DROP FUNCTION linger CASCADE');
  }
  expect(await personOf(shop.workspaceId, 'user', 'omid')).toBeDefined();
  const { rows } = await pool().query(
    'SELECT e.name FROM event_inbox i JOIN event e USING (workspace_id, message_id) WHERE i.workspace_id = $1 ORDER BY i.seq',
    [shop.workspaceId],
  );
  expect(rows.map(({ name }) => name)).toEqual(['Slow', 'Page Viewed']);
  await pool().query('UPDATE event_inbox SET due_at = now() WHERE workspace_id = $1', [shop.workspaceId]);
  await consumeInbox(100);
  expect(await personOf(shop.workspaceId, 'user', 'sara')).toBeDefined();
});

test('a visitor who is first seen and then known in one batch does not break the batch up', async () => {
  const journeyId = await shop.publish(
    waiting({ goals: [{ id: 'ordered', event: 'Order Completed', leave: false }] }),
  );
  await shop.identify(sara, { firstName: 'Sara' });
  await shop.track('Cart Updated', { anonymousId: 'phone' });
  await shop.track('Order Completed', { anonymousId: 'phone' });
  await shop.identify({ ...sara, anonymousId: 'phone' }, {});
  await consumeInbox(4);
  const written = await pool().query('SELECT DISTINCT xmin::text FROM event WHERE workspace_id = $1', [
    shop.workspaceId,
  ]);
  expect(written.rowCount).toBe(1);
  const person = await personOf(shop.workspaceId, 'anonymous', 'phone');
  expect(person).toEqual(await personOf(shop.workspaceId, 'user', 'sara'));
  const { rows } = await pool().query('SELECT person_id FROM run_goal WHERE journey_id = $1', [journeyId]);
  expect(rows).toEqual([{ person_id: person?.id }]);
});

test.each([
  ['the visitor was', { anonymousId: 'phone' }, { userId: 'sara' }],
  ['the known person was', { userId: 'sara' }, { anonymousId: 'phone' }],
])(
  'who waited for what %s told to have done is told when they turn out to be one',
  async (_, doing, waiting) => {
    const ordered = { id: 'ordered', on: { kind: 'event', event: 'Order Completed' } };
    const timeout = { amount: 3, unit: 'days' };
    const journeyId = await shop.publish(
      journey({
        start: node('trigger', { event: 'Cart Updated' }, { next: 'hold' }),
        hold: node(
          'wait-until',
          { conditions: [ordered], timeout, passIfTrue: false },
          { ordered: 'out', timeout: 'out' },
        ),
        out: node('exit', {}),
      }),
    );
    await shop.identify(sara, {});
    await shop.track('Cart Updated', waiting);
    await consumeInbox(100);
    const [run] = await takeSteps(journeyId);
    await shop.track('Order Completed', doing);
    await consumeInbox(100);
    const hints = async () =>
      (await pool().query('SELECT 1 FROM wake WHERE run_id = $1', [run!.id])).rowCount;
    expect(await hints()).toBe(0);
    await shop.identify({ ...sara, anonymousId: 'phone' }, {});
    expect(await consumeInbox(100)).toMatchObject({ hasWakes: true });
    expect(await hints()).toBe(1);
    await takeSteps(journeyId);
    expect(await pathOf(run!.id)).toEqual(['start:next', 'hold:ordered', 'out:']);
  },
);

test('two people become one without a look at what belongs to others', async () => {
  const journeyId = await shop.publish(
    waiting({ goals: [{ id: 'ordered', event: 'Order Completed', leave: false }] }),
  );
  await shop.identify(sara, {});
  await shop.track('Cart Updated', { anonymousId: 'phone' });
  await shop.track('Order Completed', { anonymousId: 'phone' });
  await consumeInbox(100);
  const [run] = await runsOf(journeyId);
  const own = 'workspace_id, run_id, journey_id, version, node_id, visit, person_id';
  const ours = `'${shop.workspaceId}', '${run!.id}', '${journeyId}', 1, 'ask', 1, '${run!.personId}'`;
  const others = `'${shop.workspaceId}', gen_random_uuid(), '${journeyId}', 1, 'ask', 1, gen_random_uuid() FROM generate_series(1, 3000)`;
  for (const values of [ours, others]) {
    await pool().query(
      `INSERT INTO outbound_call (id, request, not_after, ${own}) SELECT gen_random_uuid(), '{}', now(), ${values}`,
    );
    await pool().query(
      `INSERT INTO task (id, kind, title, outcomes, expires_at, ${own}) SELECT gen_random_uuid(), 'task', '', '[]', now(), ${values}`,
    );
  }
  await pool().query(
    `INSERT INTO run_goal (workspace_id, run_id, goal_id, journey_id, person_id, message_id, at)
     SELECT $1, gen_random_uuid(), 'ordered', $2, gen_random_uuid(), 'm', now() FROM generate_series(1, 3000)`,
    [shop.workspaceId, journeyId],
  );
  await pool().query(
    `INSERT INTO journey_entry (workspace_id, journey_id, person_id, run_id)
     SELECT $1, $2, gen_random_uuid(), gen_random_uuid() FROM generate_series(1, 3000)`,
    [shop.workspaceId, journeyId],
  );
  const tables = ['outbound_call', 'task', 'run_goal', 'journey_entry'];
  await pool().query(`ANALYZE ${tables.join(', ')}`);
  const read = async () => {
    await pool().query('SELECT pg_stat_force_next_flush()');
    const { rows } = await pool().query<{ n: number }>(
      `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS n FROM pg_stat_user_tables WHERE relname = ANY($1)`,
      [tables],
    );
    return rows[0]?.n ?? 0;
  };
  const before = await read();
  await shop.identify({ ...sara, anonymousId: 'phone' }, {});
  await consumeInbox(100);
  expect((await read()) - before).toBeLessThan(100);
  const { id } = (await personOf(shop.workspaceId, 'user', 'sara'))!;
  for (const table of tables) {
    const { rowCount } = await pool().query(`SELECT 1 FROM ${table} WHERE person_id = $1`, [id]);
    expect([table, rowCount]).toEqual([table, 1]);
  }
});
