import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTransaction, pool } from '@/server/data/pool';
import { endRuns } from '@/server/data/runs/end-runs';
import { closeRenderPool } from '@/server/services/content/render';
import { createTestDatabase } from '../support/database';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed, ledgerRow } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';

const SMS = { fa: { text: '{{ person.firstName | default: "دوست" }} عزیز، سلام' } };
const ORDER = {
  code: 'exit-rule' as const,
  exitId: 'x',
  event: 'Order Completed',
  messageId: 'e1',
  at: '2026-11-24T00:00:00Z',
};

let dropDatabase: () => Promise<void>;
let seed: DeliverySeed;
let consumers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  seed = new DeliverySeed((await seedWorkspace()).workspaceId);
});
afterEach(async () => {
  await Promise.all(consumers.map((stop) => stop()));
  consumers = [];
});
afterAll(async () => {
  await closeRenderPool();
  await dropDatabase();
});

const send = () => consumers.push(startConsumer());
const settles = (id: string, state: string) =>
  vi.waitFor(
    async () => {
      const row = await ledgerRow(id);
      expect(row.state).toBe(state);
      return row;
    },
    { timeout: 10_000, interval: 30 },
  );
const inbox = async () =>
  (
    await pool().query<{ message_id: string; channel: string; address: string; content: object }>(
      'SELECT message_id, channel, address, content FROM sandbox_message WHERE workspace_id = $1',
      [seed.workspaceId],
    )
  ).rows;

async function plan(more: { class?: string; withRun?: boolean } = {}) {
  const person = await seed.person('mina@example.com', { traits: { firstName: 'مینا' } });
  const run = more.withRun ? await seed.run(person) : undefined;
  const template = await seed.template('sms', SMS);
  const id = await seed.message(person, template, {
    channel: 'sms',
    class: more.class,
    ...(run ? { run } : {}),
  });
  return { id, person, template, runId: run?.runId ?? '', journeyId: run?.journeyId ?? '' };
}

describe('the sandbox shows what a receiver would see', () => {
  test('of an SMS and of a notification', async () => {
    await seed.connection('sms', 'sandbox-sms');
    await seed.connection('push', 'sandbox-push');
    const { id, person } = await plan();
    const card = { fa: { title: 'سبد شما', body: 'منتظر است', url: 'https://shop.example.com' } };
    const push = await seed.message(person, await seed.template('push', card), { channel: 'push' });
    send();
    await settles(id, 'accepted');
    await settles(push, 'accepted');
    const messages = await inbox();
    expect(messages.find(({ channel }) => channel === 'sms')).toEqual({
      message_id: id,
      channel: 'sms',
      address: '+989121234567',
      content: { channel: 'sms', text: 'مینا عزیز، سلام', parts: 1 },
    });
    expect(messages.find(({ channel }) => channel === 'push')).toMatchObject({
      address: 'token-1',
      content: { channel: 'push', title: 'سبد شما', body: 'منتظر است', url: 'https://shop.example.com' },
    });
  });
});

describe('between planning and leaving', () => {
  beforeEach(() => seed.connection('sms', 'sandbox-sms'));

  test('a person opts out: no advertising, but the receipt still comes', async () => {
    const [advert, receipt] = [await plan(), await plan({ class: 'transactional' })];
    await pool().query(
      `UPDATE person SET channels = jsonb_set(channels, '{sms,consent}', '{"state": "denied", "at": "2026-11-24T00:00:00Z"}')
        WHERE workspace_id = $1`,
      [seed.workspaceId],
    );
    send();
    expect((await settles(advert.id, 'suppressed')).reason).toEqual({
      code: 'opted-out',
      since: '2026-11-24T00:00:00Z',
    });
    await settles(receipt.id, 'accepted');
    expect((await inbox()).map(({ message_id }) => message_id)).toEqual([receipt.id]);
  });

  test('an order comes: the reminder is withdrawn and never leaves', async () => {
    const { id, runId } = await plan({ withRun: true });
    await inTransaction((client) => endRuns(client, [{ runId, reason: ORDER }], false));
    const marker = await plan();
    send();
    await settles(marker.id, 'accepted');
    expect(await ledgerRow(id)).toMatchObject({ state: 'withdrawn', attempts: [] });
    expect(await inbox()).toHaveLength(1);
  });

  test('an order comes while the message is already taken: it is withdrawn all the same', async () => {
    const { id, runId, journeyId } = await plan({ withRun: true });
    await pool().query(
      "UPDATE message SET state = 'leased', lease_owner = 'dead', lease_until = now() - interval '1 s' WHERE id = $1",
      [id],
    );
    await inTransaction((client) => endRuns(client, [{ runId, reason: ORDER }], false));
    send();
    expect((await settles(id, 'withdrawn')).reason).toMatchObject({ code: 'run-ended', reason: ORDER });
    expect(await inbox()).toHaveLength(0);
    const counts = await pool().query('SELECT measure FROM node_count_delta WHERE journey_id = $1', [
      journeyId,
    ]);
    expect(counts.rows).toEqual([{ measure: 'withdrawn' }]);
  });

  test('the run reaches its end: the message leaves', async () => {
    const { id, runId } = await plan({ withRun: true });
    await pool().query(
      `UPDATE run SET status = 'ended', end_reason = '{"code": "completed"}' WHERE id = $1`,
      [runId],
    );
    send();
    await settles(id, 'accepted');
  });

  test('the journey is paused: the message waits, and leaves after resume', async () => {
    const { id, journeyId } = await plan({ withRun: true });
    await pool().query("UPDATE journey SET status = 'paused' WHERE id = $1", [journeyId]);
    const marker = await plan();
    send();
    await settles(marker.id, 'accepted');
    expect(await ledgerRow(id)).toMatchObject({ state: 'planned', attempts: [] });
    await pool().query("UPDATE journey SET status = 'live' WHERE id = $1", [journeyId]);
    await settles(id, 'accepted');
  });

  test('its time passes: it is not sent', async () => {
    const { id } = await plan();
    await pool().query("UPDATE message SET not_after = now() - interval '1 minute' WHERE id = $1", [id]);
    send();
    expect((await settles(id, 'suppressed')).reason).toEqual({ code: 'too-late' });
  });

  test('the person was merged into another: the message goes to that one', async () => {
    const { id, person } = await plan();
    const into = await seed.person('new@example.com', {
      traits: { firstName: 'نو' },
      channels: { sms: { address: '+989350000000', consent: { state: 'granted' } } },
    });
    await pool().query('UPDATE person SET merged_into = $2 WHERE id = $1', [person, into]);
    send();
    await settles(id, 'accepted');
    expect(await inbox()).toMatchObject([{ address: '+989350000000', content: { text: 'نو عزیز، سلام' } }]);
  });

  test('the template breaks: the message fails and says where', async () => {
    const { id, template } = await plan();
    await pool().query(
      `UPDATE template_version SET content = '{"fa": {"text": "سلام\\n{% if %}"}}' WHERE template_id = $1`,
      [template],
    );
    send();
    expect((await settles(id, 'failed')).reason).toMatchObject({
      code: 'render',
      language: 'fa',
      field: 'text',
      line: 2,
    });
  });
});

test('without a connection for the channel a message fails with that reason, and the run is told', async () => {
  const { id, runId } = await plan({ withRun: true });
  send();
  expect((await settles(id, 'failed')).reason).toEqual({ code: 'no-connection', channel: 'sms' });
  const wakes = await pool().query('SELECT kind FROM wake WHERE run_id = $1', [runId]);
  expect(wakes.rows).toEqual([{ kind: 'hint' }]);
});

test('two consumers at once send each message once', async () => {
  await seed.connection('sms', 'sandbox-sms');
  const person = await seed.person('mina@example.com');
  const template = await seed.template('sms', SMS);
  await Promise.all(Array.from({ length: 500 }, () => seed.message(person, template, { channel: 'sms' })));
  send();
  send();
  await vi.waitFor(async () => expect(await inbox()).toHaveLength(500), { timeout: 20_000, interval: 50 });
  const attempts = await pool().query(
    `SELECT a.n, count(*)::int AS count FROM message_attempt a JOIN message m ON m.id = a.message_id
      WHERE m.person_id = $1 GROUP BY a.n`,
    [person],
  );
  expect(attempts.rows).toEqual([{ n: 1, count: 500 }]);
});

test('a connection never sends faster than its rate', async () => {
  await seed.connection('sms', 'sandbox-sms', { perSecond: 20 });
  const person = await seed.person('mina@example.com');
  const template = await seed.template('sms', SMS);
  await Promise.all(Array.from({ length: 45 }, () => seed.message(person, template, { channel: 'sms' })));
  send();
  await vi.waitFor(async () => expect(await inbox()).toHaveLength(45), { timeout: 20_000, interval: 50 });
  const { rows } = await pool().query<{ most: number }>(
    `SELECT max(n)::int AS most FROM (SELECT count(*) OVER (ORDER BY started_at RANGE BETWEEN '900 ms' PRECEDING AND CURRENT ROW) AS n
       FROM message_attempt WHERE workspace_id = $1) AS windows`,
    [seed.workspaceId],
  );
  expect(rows[0]?.most).toBeLessThanOrEqual(20);
});

test('another workspace neither waits for this one nor sees its messages', async () => {
  const other = new DeliverySeed((await seedWorkspace()).workspaceId);
  await other.connection('sms', 'sandbox-sms');
  const { id } = await plan();
  await pool().query("UPDATE message SET due_at = now() + interval '1 hour' WHERE id = $1", [id]);
  const person = await other.person('b@example.com');
  const theirs = await other.message(person, await other.template('sms', SMS), { channel: 'sms' });
  send();
  await settles(theirs, 'accepted');
  expect(await inbox()).toEqual([]);
});
