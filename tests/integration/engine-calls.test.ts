import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { saveCallSecret } from '@/server/services/calls/save-call-secret';
import { signingSecret } from '@/server/services/calls/signing-secret';
import type { JsonObject } from '@/shared/json';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { HookServer } from '../support/engine/hook-server';
import { allEnded, pathOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';
import { seedMember } from '../support/seed-member';

const allowed = { SAFAR_CALL_ALLOW: '127.0.0.0/8' };
/** Waits pass in real time. */
const REAL = { daySeconds: 86_400 };

let drop: () => Promise<void>;
let worker: WorkerProcess | undefined;
let hooks: HookServer;
beforeAll(async () => {
  drop = await createTestDatabase();
});
beforeEach(async () => {
  hooks = await HookServer.open();
});
afterEach(async () => {
  await worker?.stop();
  await hooks.close();
});
afterAll(() => drop());

const call = (config: JsonObject, patience = { amount: 15, unit: 'minutes' }): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Score',
  settings: { reentry: { mode: 'off' }, exits: [], variables: [{ name: 'score', type: 'number' }] },
  nodes: {
    start: node('trigger', { event: 'Signed Up' }, { next: 'ask' }),
    ask: node(
      'call-webhook',
      { method: 'POST', url: `${hooks.url}/score`, headers: [], body: '', patience, map: [], ...config },
      { succeeded: 'yes', failed: 'no', timeout: 'late' },
    ),
    yes: node('exit', { note: 'yes' }),
    no: node('exit', { note: 'no' }),
    late: node('exit', { note: 'late' }),
  },
});

async function variablesOf(runId: string): Promise<JsonObject> {
  const { rows } = await pool().query<{ variables: JsonObject }>(
    `SELECT state->'variables' AS variables FROM run WHERE id = $1`,
    [runId],
  );
  return rows[0]!.variables;
}

async function callsOf(journeyId: string) {
  const { rows } = await pool().query<{ state: string; reason: JsonObject | null; outcomes: string[] }>(
    `SELECT c.state, c.reason, ARRAY(SELECT coalesce(a.outcome, 'open') FROM outbound_call_attempt a WHERE a.call_id = c.id ORDER BY n) AS outcomes
       FROM outbound_call c WHERE c.journey_id = $1`,
    [journeyId],
  );
  return rows;
}

test('the other side is told in our words, signed; its answer becomes a variable and decides the way', async () => {
  worker = await WorkerProcess.start(allowed);
  const shop = await Shop.open(REAL);
  hooks.answer = () => ({ status: 200, body: '{"result":{"score":7}}' });
  const journeyId = await shop.publish(
    call({
      method: 'PUT',
      url: `${hooks.url}/score/{{ person.id }}`,
      headers: [{ name: 'X-City', value: '{{ person.city }}' }],
      body: '{"city": {{ person.city | json }}, "total": {{ event.total }}}',
      map: [{ variable: 'score', path: 'result.score' }],
    }),
  );
  await shop.identify({ userId: 'sara' }, { city: 'A "B"' });
  await shop.track('Signed Up', { userId: 'sara' }, { total: 5 });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:succeeded', 'yes:']);
  expect(await variablesOf(run!.id)).toEqual({ score: 7 });
  const [seen] = hooks.seen;
  expect(seen).toMatchObject({ method: 'PUT', path: `/score/${run!.personId}` });
  expect(seen?.headers['x-city']).toBe('A "B"');
  const verified = new Webhook(signingSecret(shop.workspaceId)).verify(
    seen!.body,
    seen!.headers as Record<string, string>,
  );
  expect(verified).toEqual({ city: 'A "B"', total: 5 });
  expect(await callsOf(journeyId)).toEqual([{ state: 'succeeded', reason: null, outcomes: ['succeeded'] }]);
});

test('a secret is put into its header when the call leaves, stands nowhere else, and goes to its own host alone', async () => {
  worker = await WorkerProcess.start(allowed);
  const shop = await Shop.open(REAL);
  const { userId } = await seedMember(shop.workspaceId, 'owner');
  const owner = { workspaceId: shop.workspaceId, userId, role: 'owner' } as const;
  const value = 'Bearer s3cr3t-"token"';
  await saveCallSecret(owner, { name: 'crm', address: `${hooks.url}/any`, value });
  await saveCallSecret(owner, { name: 'other', address: 'crm.example.com', value });
  // The other side repeats what it was told, as some do in their errors.
  hooks.answer = ({ headers }) => ({ status: 200, body: JSON.stringify({ got: headers.authorization }) });
  const asking = (secret: string) =>
    call({
      headers: [{ name: 'Authorization', value: '', secret }],
      map: [{ variable: 'score', path: 'got' }],
    });
  const [right, wrong, gone] = [
    await shop.publish(asking('crm')),
    await shop.publish(asking('other')),
    await shop.publish(asking('nobody')),
  ];
  await shop.track('Signed Up', { userId: 'sara' });
  const [run] = await allEnded(right);
  await allEnded(wrong);
  await allEnded(gone);
  expect(hooks.seen.map(({ headers }) => headers.authorization)).toEqual([value]);
  expect(await callsOf(right)).toMatchObject([{ state: 'succeeded' }]);
  const host = 'crm.example.com';
  expect(await callsOf(wrong)).toMatchObject([
    { state: 'failed', reason: { code: 'secret-other-host', secret: 'other', host } },
  ]);
  expect(await callsOf(gone)).toMatchObject([{ reason: { code: 'secret-missing', secret: 'nobody' } }]);
  const { rows } = await pool().query(
    `SELECT (SELECT json_agg(c) FROM outbound_call c)::text || (SELECT json_agg(a) FROM outbound_call_attempt a)::text
         || (SELECT json_agg(e) FROM event e)::text || (SELECT json_agg(r) FROM run r)::text
         || (SELECT json_agg(s) FROM call_secret s)::text || (SELECT json_agg(a) FROM audit a)::text AS all`,
  );
  expect(rows[0].all).toContain(run!.id);
  expect(rows[0].all).not.toContain('s3cr3t');
});

test('a call that fails is tried again under the same id; a refusal is final', async () => {
  worker = await WorkerProcess.start(allowed);
  const shop = await Shop.open(REAL);
  hooks.answer = (_call, nth) => ({ status: nth === 1 ? 503 : 204 });
  const again = await shop.publish(call({}));
  await shop.track('Signed Up', { userId: 'sara' });
  const [run] = await allEnded(again);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:succeeded', 'yes:']);
  expect(new Set(hooks.seen.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(JSON.parse(hooks.seen[0]!.body)).toMatchObject({
    type: 'journey.call',
    data: { run: { id: run!.id, node: 'ask', visit: 1 }, journey: { name: 'Score' } },
  });
  expect(await callsOf(again)).toMatchObject([{ state: 'succeeded', outcomes: ['retry', 'succeeded'] }]);

  hooks.answer = () => ({ status: 422, body: '{"error":"no"}' });
  const refused = await shop.publish(call({}));
  await shop.track('Signed Up', { userId: 'omid' });
  const [other] = await allEnded(refused);
  expect(await pathOf(other!.id)).toEqual(['start:next', 'ask:failed', 'no:']);
}, 60_000);

test('an answer that the database cannot hold as it is counts all the same, and nobody is asked again', async () => {
  worker = await WorkerProcess.start(allowed);
  const shop = await Shop.open(REAL);
  const half = `${'x'.repeat(2_047)}😀`;
  hooks.answer = (_call, nth) => ({
    status: 200,
    body: nth === 1 ? '{"result":{"score":"a\\u0000b"}}' : `\0${half}`,
  });
  const journeyId = await shop.publish(call({ map: [{ variable: 'score', path: 'result.score' }] }));
  await shop.track('Signed Up', { userId: 'sara' });
  await shop.track('Signed Up', { userId: 'omid' });
  for (const { id } of await allEnded(journeyId, 2))
    expect(await pathOf(id)).toEqual(['start:next', 'ask:succeeded', 'yes:']);
  expect(hooks.seen).toHaveLength(2);
});

test('a side that says nothing in time leads to its own way, a private target and a broken body to "failed"', async () => {
  worker = await WorkerProcess.start(allowed);
  const fast = await Shop.open({ daySeconds: 1_440 });
  hooks.answer = () => undefined;
  const silent = await fast.publish(call({}, { amount: 1, unit: 'minutes' }));
  await fast.track('Signed Up', { userId: 'sara' });
  const [late] = await allEnded(silent);
  expect(await pathOf(late!.id)).toEqual(['start:next', 'ask:timeout', 'late:']);

  const shop = await Shop.open(REAL);
  const hidden = await shop.publish(call({ url: 'http://169.254.169.254/latest/meta-data' }));
  const broken = await shop.publish(call({ body: '{"city": {{ person.city }}}' }));
  await shop.identify({ userId: 'omid' }, { city: 'Shiraz' });
  await shop.track('Signed Up', { userId: 'omid' });
  for (const [journeyId, code] of [
    [hidden, 'forbidden'],
    [broken, 'body-not-json'],
  ] as const) {
    const [run] = await allEnded(journeyId);
    expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:failed', 'no:']);
    expect(await callsOf(journeyId)).toMatchObject([{ state: 'failed', reason: { code } }]);
  }
});

test('a worker that dies between the answer and its commit: the run goes on once, the other side can tell the repeat', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(call({}));
  await shop.track('Signed Up', { userId: 'sara' });
  worker = await WorkerProcess.start({ ...allowed, SAFAR_FAILPOINT: 'call:after-send' });
  await worker.gone();
  await pool().query(`UPDATE outbound_call SET lease_until = now() WHERE journey_id = $1`, [journeyId]);
  worker = await WorkerProcess.start(allowed);
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:succeeded', 'yes:']);
  expect(hooks.seen).toHaveLength(2);
  expect(hooks.seen[1]?.headers['webhook-id']).toBe(hooks.seen[0]?.headers['webhook-id']);
  expect(await callsOf(journeyId)).toMatchObject([
    { state: 'succeeded', outcomes: ['unknown', 'succeeded'] },
  ]);
});

test('whoever leaves while a call waits for its next try is not called again', async () => {
  worker = await WorkerProcess.start(allowed);
  const shop = await Shop.open(REAL);
  hooks.answer = () => ({ status: 500 });
  const document = call({});
  document.settings.exits = [{ id: 'bought', event: 'Bought' }];
  const journeyId = await shop.publish(document);
  await shop.track('Signed Up', { userId: 'sara' });
  await runAt(journeyId, 'ask');
  await eventually(async () => hooks.seen.length === 1, 'the first try arrives');
  await eventually(
    async () => (await callsOf(journeyId)).some(({ state }) => state === 'planned'),
    'the call waits for its next try',
  );
  await shop.track('Bought', { userId: 'sara' });
  await allEnded(journeyId);
  expect(await callsOf(journeyId)).toMatchObject([{ state: 'withdrawn', reason: { code: 'run-ended' } }]);
});
