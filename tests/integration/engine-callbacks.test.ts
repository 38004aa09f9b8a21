import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { callbacks } from '@/server/rest/hooks/callbacks';
import { callbackUrl } from '@/server/services/callbacks/callback-token';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { HookServer } from '../support/engine/hook-server';
import { allEnded, pathOf, reasonsOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';

let drop: () => Promise<void>;
let worker: WorkerProcess;
let hooks: HookServer;
beforeAll(async () => {
  drop = await createTestDatabase();
  worker = await WorkerProcess.start({ SAFAR_CALL_ALLOW: '127.0.0.0/8' });
});
beforeEach(async () => {
  hooks = await HookServer.open();
});
afterEach(() => hooks.close());
afterAll(async () => {
  await worker.stop();
  await drop();
});

const sara = { userId: 'sara' };
/** Waits pass in real time. */
const REAL = { daySeconds: 86_400 };

/** Asks another system to do something long, tells it where to call back, and waits for that. */
const journey = (): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Call back',
  settings: { reentry: { mode: 'off' }, exits: [], instanceKey: 'order' },
  nodes: {
    start: node('trigger', { event: 'Ordered' }, { next: 'ask' }),
    ask: node(
      'call-webhook',
      {
        method: 'POST',
        url: `${hooks.url}/jobs`,
        headers: [],
        body: '{"back": "{{ run.callback }}/done"}',
        patience: { amount: 15, unit: 'minutes' },
        map: [],
      },
      { succeeded: 'hold', failed: 'out', timeout: 'out' },
    ),
    hold: node(
      'wait-until',
      {
        conditions: [
          { id: 'done', on: { kind: 'callback', name: 'done' } },
          { id: 'undone', on: { kind: 'callback', name: 'undone' } },
        ],
        timeout: { amount: 3, unit: 'days' },
        passIfTrue: false,
      },
      { done: 'out', undone: 'out', timeout: 'out' },
    ),
    out: node('exit', {}),
  },
});

/** As an outside system calls. */
async function callBack(address: string, body = '', headers: Record<string, string> = {}) {
  const answer = await callbacks.fetch(new Request(address, { method: 'POST', body, headers }));
  return { status: answer.status, body: await answer.json() };
}
const addressOf = ({ body }: { body: string }): string => JSON.parse(body).back;

test('a call ends the wait of the run whose address it is, and of no other; then the address says that it is over', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(journey());
  await shop.track('Ordered', sara, { order: 1 });
  const first = await runAt(journeyId, 'hold');
  await shop.track('Ordered', sara, { order: 2 });
  await eventually(async () => {
    const { rowCount } = await pool().query(
      `SELECT FROM run WHERE journey_id = $1 AND node_id = 'hold' AND status = 'waiting'`,
      [journeyId],
    );
    return rowCount === 2;
  }, 'both runs wait');
  const address = addressOf(hooks.seen[0]!);
  expect(address).toBe(`${callbackUrl(first.id)}/done`);
  expect(await callBack(address, '{"result": "fine"}')).toEqual({
    status: 202,
    body: { accepted: true, waiting: true },
  });
  await eventually(async () => (await pathOf(first.id)).length === 4, 'the run goes on');
  expect(await pathOf(first.id)).toEqual(['start:next', 'ask:succeeded', 'hold:done', 'out:']);
  const reason = (await reasonsOf(first.id))[2];
  expect(reason).toMatchObject({ code: 'met', port: 'done', event: { name: 'safar:called-back' } });
  expect(await callBack(address)).toMatchObject({
    status: 410,
    body: { error: { code: 'gone', message: expect.stringContaining('over') } },
  });
  const { rows } = await pool().query<{ properties: object }>(
    `SELECT properties FROM event WHERE workspace_id = $1 AND name = 'safar:called-back'`,
    [shop.workspaceId],
  );
  expect(rows).toEqual([{ properties: { run: first.id, name: 'done', data: { result: 'fine' } } }]);

  await callBack(addressOf(hooks.seen[1]!).replace(/done$/, 'undone'));
  const runs = await allEnded(journeyId, 2);
  const second = runs.find(({ id }) => id !== first.id)!;
  expect((await pathOf(second.id))[2]).toBe('hold:undone');
});

test('what the call says is kept in variables and decides what comes next', async () => {
  const shop = await Shop.open(REAL);
  const document = journey();
  document.settings.variables = [{ name: 'score', type: 'number' }];
  const high = { kind: 'variable', name: 'score', op: 'greater', value: 5 };
  Object.assign(document.nodes, {
    hold: node(
      'wait-until',
      {
        conditions: [
          {
            id: 'done',
            on: { kind: 'callback', name: 'done', map: [{ variable: 'score', path: 'result.score' }] },
          },
        ],
        timeout: { amount: 3, unit: 'days' },
        passIfTrue: false,
      },
      { done: 'which', timeout: 'out' },
    ),
    which: node('branch', { cases: [{ id: 'high', when: high }] }, { high: 'note', otherwise: 'out' }),
    note: node('note', { text: 'high' }, { next: 'out' }),
  });
  const journeyId = await shop.publish(document);
  await shop.track('Ordered', sara, { order: 1 });
  const run = await runAt(journeyId, 'hold');
  expect(await callBack(`${callbackUrl(run.id)}/done`, '{"result": {"score": 9}}')).toMatchObject({
    status: 202,
  });
  await allEnded(journeyId);
  expect((await pathOf(run.id)).slice(2, 4)).toEqual(['hold:done', 'which:high']);
});

test('a call that comes before anybody waits is not lost', async () => {
  const shop = await Shop.open(REAL);
  let early: unknown;
  const answer = hooks.answer;
  hooks.answer = (call, nth) => {
    early = callBack(addressOf(call));
    return answer(call, nth);
  };
  const journeyId = await shop.publish(journey());
  await shop.track('Ordered', sara, { order: 1 });
  const [run] = await allEnded(journeyId);
  expect((await pathOf(run!.id))[2]).toBe('hold:done');
  expect(await early).toMatchObject({ status: 202, body: { accepted: true } });
});

test('what is no call to a run is refused, and a repeated delivery counts once', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(journey());
  await shop.track('Ordered', sara, { order: 1 });
  const run = await runAt(journeyId, 'hold');
  const address = callbackUrl(run.id);
  const touched = address.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
  expect(await callBack(`${touched}/done`)).toMatchObject({ status: 404 });
  expect(await callBack(`${address}/other`)).toMatchObject({ status: 404 });
  expect(await callBack(`${address}/done`, '{')).toMatchObject({ status: 422 });
  expect(await callBack(`${address}/done`, JSON.stringify('x'.repeat(70_000)))).toMatchObject({
    status: 413,
  });
  const said = () =>
    pool().query('SELECT FROM event WHERE workspace_id = $1 AND name = $2', [
      shop.workspaceId,
      'safar:called-back',
    ]);
  expect((await said()).rowCount).toBe(0);
  const delivery = { 'webhook-id': 'delivery-1' };
  await Promise.all([callBack(`${address}/done`, '', delivery), callBack(`${address}/done`, '', delivery)]);
  await allEnded(journeyId);
  expect((await said()).rowCount).toBe(1);
});

test('one run takes a hundred calls at most', async () => {
  const shop = await Shop.open(REAL);
  const document = journey();
  // It listens, but nobody ever comes to the wait.
  document.nodes.ask = node('wait', { amount: 3, unit: 'days' }, { next: 'hold' });
  const journeyId = await shop.publish(document);
  await shop.track('Ordered', sara, { order: 1 });
  const run = await runAt(journeyId, 'ask');
  const address = `${callbackUrl(run.id)}/done`;
  for (let nth = 0; nth < 100; nth += 1)
    expect(await callBack(address)).toEqual({ status: 202, body: { accepted: true, waiting: false } });
  expect(await callBack(address)).toMatchObject({ status: 429 });
});
