import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pool } from '@/server/data/pool';
import { createTestDatabase } from '../support/database';
import { cartJourney } from '../support/engine/cart-journey';
import { checkLedger } from '../support/engine/check-ledger';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';

const PEOPLE = 20;
/** Longer than a killed worker's tasks stay with it: heartbeats (8 s) and workflow tasks (10 s). */
const PATIENCE_MS = 60_000;

vi.setConfig({ testTimeout: 150_000 });

let drop: () => Promise<void>;
let worker: WorkerProcess;
let shop: Shop;
let journeyId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
});

beforeEach(async () => {
  shop = await Shop.open({ daySeconds: 2 });
  journeyId = await shop.publish(cartJourney());
});

afterEach(() => worker.kill());
afterAll(() => drop?.());

/** Everybody fills a cart; every fourth person orders. */
async function shopping(): Promise<void> {
  for (let person = 1; person <= PEOPLE; person += 1) {
    const who = { userId: `customer-${person}` };
    await shop.identify(who, { email: `customer-${person}@example.com` });
    await shop.track('Cart Updated', who);
    if (person % 4 === 0) await shop.track('Order Completed', who);
  }
}

async function expectNothingLostOrDoubled(): Promise<void> {
  await eventually(
    async () => (await runsOf(journeyId)).length === PEOPLE,
    'everybody is inside',
    PATIENCE_MS,
  );
  await allEnded(journeyId, PEOPLE, PATIENCE_MS);
  await eventually(
    async () => (await messagesOf(journeyId)).every(({ state }) => state !== 'planned' && state !== 'leased'),
    'every message is settled',
    PATIENCE_MS,
  );
  const messages = await messagesOf(journeyId);
  expect(messages).toHaveLength(PEOPLE - PEOPLE / 4);
  expect(new Set(messages.map(({ state }) => state))).toEqual(new Set(['accepted']));
  const { rows } = await pool().query(
    'SELECT count(*)::int AS n FROM sandbox_message WHERE workspace_id = $1',
    [shop.workspaceId],
  );
  expect(rows[0]?.n).toBe(messages.length);
  const broken = await eventually(async () => {
    const found = await checkLedger();
    return found.length === 0 && found;
  }, 'the ledger is in order').catch(() => checkLedger());
  expect(broken).toEqual([]);
}

test('a worker killed with kill -9 while people wait loses nothing and doubles nothing', async () => {
  worker = await WorkerProcess.start();
  await shopping();
  await eventually(async () => (await runsOf(journeyId)).length > 0, 'somebody is inside');
  await worker.kill();
  worker = await WorkerProcess.start();
  await expectNothingLostOrDoubled();
});

test.each(['react:after-commit', 'step:before-commit', 'step:after-commit'])(
  'a worker that dies at %s loses nothing and doubles nothing',
  async (place) => {
    worker = await WorkerProcess.start({ SAFAR_FAILPOINT: place });
    await shopping();
    await worker.gone();
    worker = await WorkerProcess.start();
    await expectNothingLostOrDoubled();
  },
);

test('a worker killed again and again at any moment loses nothing and doubles nothing', async () => {
  worker = await WorkerProcess.start();
  const sending = shopping();
  for (const afterMs of [700, 1_300, 400]) {
    const killAt = Date.now() + afterMs;
    await eventually(async () => Date.now() >= killAt, 'the moment comes');
    await worker.kill();
    worker = await WorkerProcess.start();
  }
  await sending;
  await expectNothingLostOrDoubled();
});
