import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { expect, test } from 'vitest';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { temporal } from '@/server/temporal/client';
import type { Json } from '@/shared/json';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, reasonsOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

/** Waits pass in real time. */
const REAL = { daySeconds: 86_400 };
const sara = { userId: 'sara' };

const journey = (hold: JourneyNode): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Waits',
  settings: { reentry: { mode: 'always' }, exits: [] },
  nodes: { start: node('trigger', { event: 'Cart Updated' }, { next: 'hold' }), hold, out: node('exit', {}) },
});
const untilFirst = (timeout: Json, passIfTrue = false) =>
  journey(
    node(
      'wait-until',
      {
        conditions: [
          {
            id: 'ordered',
            on: {
              kind: 'event',
              event: 'Order Completed',
              match: { property: 'cart', entryProperty: 'cart' },
            },
          },
          { id: 'called', on: { kind: 'event', event: 'Called Us' } },
          {
            id: 'gold',
            on: { kind: 'rule', rule: { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } },
          },
        ],
        timeout,
        passIfTrue,
      },
      { ordered: 'out', called: 'out', gold: 'out', timeout: 'out' },
    ),
  );
const days = (amount: number) => ({ amount, unit: 'days' });

/** A shop in which Sara stands at the wait. */
async function waiting(document: JourneyDocument, pace = REAL) {
  const shop = await Shop.open(pace);
  const journeyId = await shop.publish(document);
  await shop.track('Cart Updated', sara, { cart: 7 });
  const run = await runAt(journeyId, 'hold');
  return { shop, journeyId, run };
}
/** The last wait of the run, as it was written when it began. */
async function deadlineOf(runId: string): Promise<number> {
  const reason = (await reasonsOf(runId)).find(({ code }) => code === 'awaiting');
  if (reason?.code !== 'awaiting') throw new Error('The run does not wait');
  return Date.parse(reason.until);
}
/** From the moment the event was accepted to the moment the run had gone on, ms. */
async function reactionMs(runId: string, messageId: string): Promise<number> {
  const { rows } = await pool().query<{ ms: number }>(
    `SELECT extract(epoch FROM s.left_at - e.received_at)::float8 * 1000 AS ms
       FROM step s JOIN event e ON e.workspace_id = s.workspace_id AND e.message_id = $2
      WHERE s.run_id = $1 AND s.node_id = 'hold'`,
    [runId, messageId],
  );
  return rows[0]?.ms ?? Number.NaN;
}

test('an event takes its own port within a second, and only the one of the same cart', async () => {
  const { shop, journeyId, run } = await waiting(untilFirst(days(3)));
  await shop.track('Order Completed', sara, { cart: 8 });
  const messageId = await shop.track('Order Completed', sara, { cart: 7 });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:ordered', 'out:']);
  expect((await reasonsOf(run.id))[1]).toMatchObject({ code: 'met', port: 'ordered', event: { messageId } });
  expect(await reactionMs(run.id, messageId)).toBeLessThan(1_000);
});

/** What has happened in the workflow of a run, in order. */
async function historyOf(runId: string): Promise<string[]> {
  const handle = temporal().workflow.getHandle(runId);
  const { events } = JSON.parse(historyToJSON(await handle.fetchHistory()));
  return events.map(({ eventType }: { eventType: string }) => eventType.replace('EVENT_TYPE_', ''));
}

test('a wait costs one event of Temporal history when it begins, and six when an event ends it', async () => {
  const { shop, journeyId, run } = await waiting(untilFirst(days(3)));
  await eventually(async () => {
    const history = await historyOf(run.id).catch((): string[] => []);
    return history.includes('TIMER_STARTED');
  }, 'the workflow waits');
  await shop.track('Called Us', sara);
  await allEnded(journeyId);
  await temporal().workflow.getHandle(run.id).result();
  const history = await historyOf(run.id);
  expect(history.slice(history.indexOf('TIMER_STARTED'))).toEqual([
    'TIMER_STARTED',
    'WORKFLOW_EXECUTION_SIGNALED',
    'WORKFLOW_TASK_SCHEDULED',
    'WORKFLOW_TASK_STARTED',
    'WORKFLOW_TASK_COMPLETED',
    'TIMER_CANCELED',
    'MARKER_RECORDED',
    'WORKFLOW_EXECUTION_COMPLETED',
  ]);
});

test('a change of the person wakes a wait for a rule', async () => {
  const { shop, journeyId, run } = await waiting(untilFirst(days(3)));
  await shop.identify(sara, { tier: 'silver' });
  await shop.identify(sara, { tier: 'gold' });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:gold', 'out:']);
});

test('what is true already passes at once when that is wanted, and is not enough otherwise', async () => {
  const shop = await Shop.open(REAL);
  await shop.identify(sara, { tier: 'gold' });
  const [passing, holding] = [
    await shop.publish(untilFirst(days(3), true)),
    await shop.publish(untilFirst(days(3))),
  ];
  await shop.track('Cart Updated', sara, { cart: 7 });
  const [run] = await allEnded(passing);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'hold:gold', 'out:']);
  const held = await runAt(holding, 'hold');
  await shop.track('Called Us', sara);
  await allEnded(holding);
  expect(await pathOf(held.id)).toEqual(['start:next', 'hold:called', 'out:']);
});

test('when nothing comes in time the person takes the way of the timeout', async () => {
  const { journeyId, run } = await waiting(untilFirst(days(2)), { daySeconds: 1 });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:timeout', 'out:']);
  expect((await reasonsOf(run.id))[1]?.code).toBe('timed-out');
});

test('of two that come at once the earlier wins, at the same instant the upper one', async () => {
  const first = await waiting(untilFirst(days(3)));
  const second = await waiting(untilFirst(days(3)));
  const at = Date.now();
  await first.shop.quietly(async () => {
    await first.shop.track('Called Us', { ...sara, timestamp: new Date(at) });
    await first.shop.track('Order Completed', { ...sara, timestamp: new Date(at + 1) }, { cart: 7 });
  });
  await second.shop.quietly(async () => {
    await second.shop.track('Called Us', { ...sara, timestamp: new Date(at) });
    await second.shop.track('Order Completed', { ...sara, timestamp: new Date(at) }, { cart: 7 });
  });
  await allEnded(first.journeyId);
  await allEnded(second.journeyId);
  expect((await pathOf(first.run.id))[1]).toBe('hold:called');
  expect((await pathOf(second.run.id))[1]).toBe('hold:ordered');
});

/** A minute takes 15 s and has a grace of 1.5 s. */
const SLOW = { daySeconds: 21_600 };

test('an event that happened in time and comes a little late still counts', async () => {
  const { shop, journeyId, run } = await waiting(untilFirst({ amount: 1, unit: 'minutes' }), SLOW);
  const deadline = await deadlineOf(run.id);
  await eventually(async () => Date.now() > deadline, 'the time is over');
  await shop.track('Called Us', { ...sara, timestamp: new Date(deadline - 500) });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:called', 'out:']);
}, 60_000);

test('an event that happened after the end does not count, however soon it comes', async () => {
  const { shop, journeyId, run } = await waiting(untilFirst({ amount: 1, unit: 'minutes' }), SLOW);
  const deadline = await deadlineOf(run.id);
  await eventually(async () => Date.now() > deadline + 1, 'the time is over');
  await shop.track('Called Us', { ...sara, timestamp: new Date(deadline + 1) });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'hold:timeout', 'out:']);
}, 60_000);

test.each([
  ['each activity that is named', 'Product Viewed', ['Product Viewed']],
  ['whatever the person does', 'Something Else', []],
])('a wait for silence starts over with %s', async (_, activity, events) => {
  const silence = journey(node('wait-inactivity', { amount: 2, unit: 'days', events }, { next: 'out' }));
  const { shop, journeyId, run } = await waiting(silence, { daySeconds: 2 });
  const begun = await deadlineOf(run.id);
  const halfway = new Date(begun - 1_000);
  await eventually(async () => Date.now() > halfway.getTime(), 'half of the time is over');
  await shop.track(activity, { ...sara, timestamp: halfway });
  await allEnded(journeyId);
  const { rows } = await pool().query<{ left: Date }>(
    `SELECT left_at AS left FROM step WHERE run_id = $1 AND node_id = 'hold'`,
    [run.id],
  );
  expect(rows[0]?.left.getTime()).toBeGreaterThanOrEqual(halfway.getTime() + 4_000);
  expect((await reasonsOf(run.id))[1]?.code).toBe('timed-out');
});

test('a wait until a date of the person ends then, and passes at once without one', async () => {
  const until = journey(
    node('wait', { mode: 'date', source: { from: 'trait', name: 'renews' } }, { next: 'out' }),
  );
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(until);
  const renews = new Date(Date.now() + 4_000);
  await shop.identify(sara, { renews: renews.toISOString() });
  await shop.track('Cart Updated', sara);
  await shop.track('Cart Updated', { userId: 'omid' });
  const runs = await allEnded(journeyId, 2);
  const ends = await Promise.all(runs.map(async ({ id }) => (await reasonsOf(id))[1]));
  expect(ends).toContainEqual({ code: 'passed', why: 'no-date' });
  expect(ends).toContainEqual(expect.objectContaining({ code: 'waited', until: renews.toISOString() }));
});
