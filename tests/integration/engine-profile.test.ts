import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, personOf, reacted } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';

let drop: () => Promise<void>;
let worker: WorkerProcess | undefined;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterEach(async () => {
  await worker?.stop();
});
afterAll(() => drop());

const journey = (nodes: Record<string, JourneyNode>, event = 'Order Completed'): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Actions',
  settings: {
    reentry: { mode: 'always' },
    exits: [],
    variables: [{ name: 'total', type: 'number', initial: { from: 'property', name: 'total' } }],
  },
  nodes: { start: node('trigger', { event }, { next: 'first' }), ...nodes },
});

const profile = node(
  'update-profile',
  {
    changes: [
      { op: 'increment', trait: 'orders', by: 1 },
      { op: 'set', trait: 'last_total', value: { from: 'variable', name: 'total' } },
      { op: 'add', trait: 'tags', value: { from: 'literal', value: 'buyer' } },
    ],
  },
  { next: 'known' },
);
const known = node(
  'branch',
  { cases: [{ id: 'first', when: { kind: 'trait', name: 'orders', op: 'equals', value: 1 } }] },
  { first: 'tell', otherwise: 'out' },
);
const tell = node(
  'emit-event',
  { event: 'First Order', properties: [{ name: 'total', value: { from: 'trait', name: 'last_total' } }] },
  { next: 'out' },
);
const thanks = () => journey({ first: profile, known, tell, out: node('exit', {}) });
const answering = () =>
  journey(
    { first: node('goal', { name: 'Told', leave: false }, { next: 'out' }), out: node('exit', {}) },
    'First Order',
  );

test('a change is seen by the next step at once, made once, and an emitted event lets people in', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open();
  const [journeyId, other] = [await shop.publish(thanks()), await shop.publish(answering())];
  await shop.identify({ userId: 'sara' }, { city: 'Shiraz' });
  await shop.track('Order Completed', { userId: 'sara' }, { total: 900 });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'first:next', 'known:first', 'tell:next', 'out:']);
  const [told] = await allEnded(other);
  const { rows } = await pool().query('SELECT run_id AS "runId", goal_id AS goal FROM run_goal');
  expect(rows).toEqual([{ runId: told!.id, goal: 'first' }]);
  await reacted(shop.workspaceId);
  const person = await personOf(shop.workspaceId, 'user', 'sara');
  expect(person?.traits).toEqual({ city: 'Shiraz', orders: 1, last_total: 900, tags: ['buyer'] });

  await shop.track('Order Completed', { userId: 'sara' }, { total: 50 });
  const runs = await allEnded(journeyId, 2);
  await reacted(shop.workspaceId);
  expect(await pathOf(runs[1]!.id)).toEqual(['start:next', 'first:next', 'known:otherwise', 'out:']);
  expect((await personOf(shop.workspaceId, 'user', 'sara'))?.traits).toMatchObject({
    orders: 2,
    last_total: 50,
  });
});

test('a worker that dies after the commit repeats the step, and nothing is done twice', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(thanks());
  await shop.identify({ userId: 'omid' }, {});
  await shop.track('Order Completed', { userId: 'omid' }, { total: 7 });
  worker = await WorkerProcess.start({ SAFAR_FAILPOINT: 'step:after-commit' });
  await worker.gone();
  worker = await WorkerProcess.start();
  await allEnded(journeyId);
  await reacted(shop.workspaceId);
  expect((await personOf(shop.workspaceId, 'user', 'omid'))?.traits).toEqual({
    orders: 1,
    last_total: 7,
    tags: ['buyer'],
  });
  const said = await eventually(async () => {
    const { rows } = await pool().query<{ name: string }>(
      `SELECT name FROM event WHERE workspace_id = $1 AND user_id IS NULL ORDER BY name`,
      [shop.workspaceId],
    );
    return rows.length > 0 && rows.map(({ name }) => name);
  }, 'the events of the run are logged');
  expect(said).toEqual(['First Order', 'safar:profile']);
});
