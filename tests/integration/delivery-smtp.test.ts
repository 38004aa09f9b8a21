import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pool } from '@/server/data/pool';
import { sealSecrets } from '@/server/services/connections/connection-secrets';
import { closeRenderPool } from '@/server/services/content/render';
import { createTestDatabase } from '../support/database';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed, type LedgerRow, ledgerRow } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';
import { type SmtpBehaviour, startSmtp, type TestSmtp } from '../support/smtp-server';

const CONTENT = {
  fa: {
    subject: '{{ person.firstName }}، {{ event.itemCount | fa_number }} کالا منتظر شماست',
    html: '<html dir="rtl"><body><h1>سلام {{ person.firstName }}</h1><a href="https://shop.example.com">خرید</a></body></html>',
    text: '',
  },
};

let dropDatabase: () => Promise<void>;
let stopConsumer: () => Promise<void>;
let seed: DeliverySeed;
let smtp: TestSmtp | undefined;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  seed = new DeliverySeed((await seedWorkspace()).workspaceId);
  stopConsumer = startConsumer();
});
afterEach(async () => {
  await stopConsumer();
  await smtp?.stop();
  smtp = undefined;
});
afterAll(async () => {
  await closeRenderPool();
  await dropDatabase();
});

async function server(behaviour: SmtpBehaviour = {}): Promise<TestSmtp> {
  smtp = await startSmtp(behaviour);
  return smtp;
}

/** Plans one mail to a person whose run waits for it. */
async function plan(email = 'mina@example.com') {
  const person = await seed.person(email, { traits: { firstName: 'مینا', language: 'fa' } });
  const run = await seed.run(person, { itemCount: 3 });
  const id = await seed.message(person, await seed.template('email', CONTENT), { run });
  await pool().query('NOTIFY safar_messages');
  return { id, person, ...run };
}

const settles = (id: string, state: string, timeout = 10_000): Promise<LedgerRow> =>
  vi.waitFor(
    async () => {
      const row = await ledgerRow(id);
      expect(row.state).toBe(state);
      return row;
    },
    { timeout, interval: 30 },
  );
const attempted = (id: string, count: number): Promise<LedgerRow> =>
  vi.waitFor(
    async () => {
      const row = await ledgerRow(id);
      expect(row.attempts.filter(({ outcome }) => outcome)).toHaveLength(count);
      return row;
    },
    { timeout: 10_000, interval: 30 },
  );
const one = async <T>(sql: string, ...values: unknown[]): Promise<T> =>
  (await pool().query(sql, values)).rows[0] as T;

describe('a mail arrives', () => {
  test('with a Persian subject, both parts, and the headers of its ledger row', async () => {
    const { mails, port } = await server();
    await seed.smtp(port);
    const { id, runId, journeyId } = await plan();
    const row = await settles(id, 'accepted');

    const mail = mails[0];
    expect(mails).toHaveLength(1);
    expect(mail?.subject).toBe('مینا، ۳ کالا منتظر شماست');
    expect(mail?.html).toContain('<h1>سلام مینا</h1>');
    expect(mail?.text).toContain('سلام مینا\n\nخرید [https://shop.example.com]');
    expect(mail?.from?.value).toEqual([{ name: 'قهوه‌سرا', address: 'shop@example.com' }]);
    expect(mail?.messageId).toBe(`<${id}@example.com>`);
    expect(mail?.headers.get('x-entity-ref-id')).toBe(id);
    expect(mail?.headers.get('feedback-id')).toBe(`${journeyId}:${seed.workspaceId}:marketing:safar`);
    expect(mail?.raw).toMatch(/multipart\/alternative/);

    expect(row.attempts).toEqual([{ outcome: 'accepted', code: '250' }]);
    expect(row.rendered).toMatchObject({ channel: 'email', subject: mail?.subject });
    expect(await one('SELECT kind FROM wake WHERE run_id = $1', runId)).toEqual({ kind: 'hint' });
    expect(await one('SELECT measure, delta FROM node_count_delta WHERE journey_id = $1', journeyId)).toEqual(
      {
        measure: 'accepted',
        delta: 1,
      },
    );
  });

  test('after a server that was busy at first', async () => {
    let asked = 0;
    const { mails, port } = await server({
      onRecipient: () => (++asked === 1 ? { code: 451, text: '4.7.1 Greylisted, try later' } : undefined),
    });
    await seed.smtp(port);
    const { id } = await plan();
    const put = await attempted(id, 1);
    expect(put).toMatchObject({ state: 'planned', attempts: [{ outcome: 'retry', code: '451' }] });
    expect(put.due_at.getTime()).toBeGreaterThan(Date.now() + 30_000);

    await pool().query('UPDATE message SET due_at = now() WHERE id = $1', [id]);
    const row = await settles(id, 'accepted');
    expect(row.attempts.map(({ outcome }) => outcome)).toEqual(['retry', 'accepted']);
    expect(mails.map(({ messageId }) => messageId)).toEqual([`<${id}@example.com>`]);
  });

  test('three hundred of them, each once', async () => {
    const { mails, port } = await server();
    await seed.smtp(port);
    const person = await seed.person('many@example.com', { traits: { firstName: 'مینا' } });
    const template = await seed.template('email', CONTENT);
    await Promise.all(Array.from({ length: 300 }, () => seed.message(person, template)));
    await vi.waitFor(
      async () =>
        expect(
          await one(
            "SELECT count(*)::int AS n FROM message WHERE state = 'accepted' AND person_id = $1",
            person,
          ),
        ).toEqual({ n: 300 }),
      { timeout: 30_000 },
    );
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(300);
    expect(mails).toHaveLength(300);
  });
});

describe('a mail that is refused', () => {
  test('for an address that does not exist fails with the code, and nothing more goes there', async () => {
    const { port } = await server({ onRecipient: () => ({ code: 550, text: '5.1.1 No such user' }) });
    await seed.smtp(port);
    const { id, person, runId } = await plan();
    const row = await settles(id, 'failed');
    expect(row.reason).toMatchObject({ code: 'hard-bounce', status: '550' });
    expect(row.attempts).toEqual([{ outcome: 'refused', code: '550' }]);
    expect(await one('SELECT kind FROM wake WHERE run_id = $1', runId)).toEqual({ kind: 'hint' });

    const next = await seed.message(person, await seed.template('email', CONTENT));
    expect((await settles(next, 'suppressed')).reason).toMatchObject({ code: 'suppressed' });
  });

  test('for its content fails, the address stays good', async () => {
    const { port } = await server({ onMessage: () => ({ code: 550, text: '5.7.1 Looks like spam' }) });
    await seed.smtp(port);
    const { id, person } = await plan();
    expect((await settles(id, 'failed')).reason).toMatchObject({ code: 'policy', status: '550' });
    const { channels } = await one<{ channels: { email: object } }>(
      'SELECT channels FROM person WHERE id = $1',
      person,
    );
    expect(channels.email).not.toHaveProperty('suppressed');
  });
});

describe('a connection in trouble', () => {
  test('that nobody answers shows the problem, loses nothing, and works once the server is back', async () => {
    const gone = await startSmtp();
    await gone.stop();
    const connection = await seed.smtp(gone.port);
    const { id } = await plan();
    const problem = await vi.waitFor(async () => {
      const row = await one<{ problem: { code: string } | null }>(
        'SELECT problem FROM connection WHERE id = $1',
        connection,
      );
      expect(row.problem).not.toBeNull();
      return row.problem;
    });
    expect(problem).toMatchObject({ code: 'unreachable' });
    expect(await ledgerRow(id)).toMatchObject({ attempts: [{ outcome: 'retry', code: 'ECONNREFUSED' }] });

    const { mails } = await server({ port: gone.port });
    await settles(id, 'accepted', 15_000);
    expect(mails).toHaveLength(1);
    await vi.waitFor(async () =>
      expect(await one('SELECT problem FROM connection WHERE id = $1', connection)).toEqual({
        problem: null,
      }),
    );
  });

  test('whose password is wrong is paused after five log-ins, its messages wait, and go once it is mended', async () => {
    const login = { user: 'shop', pass: 'right' };
    const running = await server({ login });
    const connection = await seed.smtp(running.port, { user: 'shop', parallel: 1 }, { pass: 'wrong' });
    const ids = [await plan(), await plan(), await plan()].map(({ id }) => id);
    await vi.waitFor(
      async () =>
        expect(await one('SELECT status, problem FROM connection WHERE id = $1', connection)).toMatchObject({
          status: 'paused',
          problem: { code: 'auth', count: 5 },
        }),
      { timeout: 40_000, interval: 100 },
    );
    expect(running.logins).toBe(5);
    for (const id of ids) expect((await ledgerRow(id)).state).toBe('planned');

    const sealed = sealSecrets({ workspaceId: seed.workspaceId, provider: 'smtp' }, { pass: 'right' });
    await pool().query(
      "UPDATE connection SET secrets = $2, status = 'active', problem = NULL, updated_at = now() WHERE id = $1",
      [connection, sealed],
    );
    for (const id of ids) await settles(id, 'accepted');
    expect(running.mails).toHaveLength(3);
  }, 90_000);
});

describe('an answer that never came', () => {
  test('leaves the outcome unknown, listed, and not sent again', async () => {
    const { mails, port } = await server({ onMessage: () => 'drop' });
    await seed.smtp(port);
    const { id, runId, journeyId } = await plan();
    const row = await settles(id, 'unknown');
    expect(row.reason).toMatchObject({ code: 'no-answer' });
    expect(row.attempts).toMatchObject([{ outcome: 'unknown' }]);
    expect(await one('SELECT kind FROM wake WHERE run_id = $1', runId)).toEqual({ kind: 'hint' });
    expect(await one('SELECT measure FROM node_count_delta WHERE journey_id = $1', journeyId)).toEqual({
      measure: 'unknown',
    });

    const next = await plan('next@example.com');
    await settles(next.id, 'unknown');
    expect(mails.map(({ messageId }) => messageId)).toEqual([
      `<${id}@example.com>`,
      `<${next.id}@example.com>`,
    ]);
  });
});
