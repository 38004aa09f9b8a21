import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runDelivery } from '@/activities/deliver/run-delivery';
import { renewLeases } from '@/server/data/delivery/lease';
import { settleMessages } from '@/server/data/delivery/settle-messages';
import { pool } from '@/server/data/pool';
import { closeRenderPool } from '@/server/services/content/render';
import { createTestDatabase } from '../support/database';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed, ledgerRow } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';
import { startSmtp, type TestSmtp } from '../support/smtp-server';
import { consumerThatDiesAt } from '../support/spawn-consumer';

const MAIL = { fa: { subject: 'سلام', html: '<p>سلام</p>', text: '' } };

let dropDatabase: () => Promise<void>;
let seed: DeliverySeed;
let smtp: TestSmtp;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  seed = new DeliverySeed((await seedWorkspace()).workspaceId);
  smtp = await startSmtp();
});
afterEach(() => smtp.stop());
afterAll(async () => {
  await closeRenderPool();
  await dropDatabase();
});

async function plan() {
  const person = await seed.person('mina@example.com');
  return seed.message(person, await seed.template('email', MAIL));
}

/** A living consumer finds what the dead one left, once its lease is over. */
async function recover(id: string, state: string) {
  await pool().query("UPDATE message SET lease_until = now() - interval '1 second' WHERE state = 'leased'");
  const stop = startConsumer();
  try {
    await vi.waitFor(async () => expect((await ledgerRow(id)).state).toBe(state), { timeout: 10_000 });
  } finally {
    await stop();
  }
  return ledgerRow(id);
}

describe('the sending process is killed', () => {
  test('before anything left: the mail is sent, once', async () => {
    await seed.smtp(smtp.port);
    const id = await plan();
    expect(await consumerThatDiesAt('deliver:claimed')).toBe('SIGKILL');
    expect(await ledgerRow(id)).toMatchObject({ state: 'leased', attempts: [] });
    const row = await recover(id, 'accepted');
    expect(row.attempts).toHaveLength(1);
    expect(smtp.mails).toHaveLength(1);
  });

  test('with the attempt written: the mail may have left, so it is unknown and not sent again', async () => {
    await seed.smtp(smtp.port);
    const id = await plan();
    expect(await consumerThatDiesAt('deliver:before-send')).toBe('SIGKILL');
    const row = await recover(id, 'unknown');
    expect(row).toMatchObject({
      reason: { code: 'no-answer' },
      attempts: [{ outcome: 'unknown', code: 'crash' }],
    });
    expect(smtp.mails).toHaveLength(0);
  });

  test('after the server took the mail: it is unknown, and the receiver has it once', async () => {
    await seed.smtp(smtp.port);
    const id = await plan();
    expect(await consumerThatDiesAt('deliver:after-send')).toBe('SIGKILL');
    await recover(id, 'unknown');
    expect(smtp.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@example.com>`]);
  });

  test('after a provider that knows repeats took it: it is sent again and arrives once', async () => {
    await seed.connection('email', 'sandbox-email');
    const id = await plan();
    expect(await consumerThatDiesAt('deliver:after-send')).toBe('SIGKILL');
    const row = await recover(id, 'accepted');
    expect(row.attempts.map(({ outcome }) => outcome)).toEqual(['unknown', 'accepted']);
    const { rows } = await pool().query('SELECT 1 FROM sandbox_message WHERE message_id = $1', [id]);
    expect(rows).toHaveLength(1);
  });
});

test('an answer that comes after the lease was lost still tells what happened', async () => {
  await seed.smtp(smtp.port);
  const id = await plan();
  expect(await consumerThatDiesAt('deliver:after-send')).toBe('SIGKILL');
  await recover(id, 'unknown');
  await settleMessages(
    [
      {
        id,
        state: 'accepted',
        reason: null,
        attempt: { n: 1, outcome: 'accepted', code: '250', detail: null, latencyMs: 9 },
        providerMessageId: 'late',
      },
    ],
    'the consumer that was thought dead',
  );
  expect(await ledgerRow(id)).toMatchObject({
    state: 'accepted',
    provider_message_id: 'late',
    attempts: [{ outcome: 'accepted', code: '250' }],
  });
});

test('at the end of a shift a mail that is on its way gets its answer, however long that takes; the heart goes on beating', async () => {
  let answer = () => {};
  const slow = await startSmtp({
    onMessage: () =>
      new Promise((resolve) => {
        answer = () => resolve(undefined);
      }),
  });
  await seed.smtp(slow.port);
  const id = await plan();
  const [stop, shift] = [new AbortController(), new AbortController()];
  let beats = 0;
  const onAlive = () => {
    beats += 1;
  };
  const done = runDelivery({ signal: stop.signal, shift: shift.signal, onAlive });
  const begun = performance.now();
  await vi.waitFor(async () => expect((await ledgerRow(id)).attempts).toHaveLength(1), { timeout: 10_000 });
  shift.abort();
  beats = 0;
  // Longer than a worker that stops would wait.
  await vi.waitFor(() => expect(beats > 3 && performance.now() - begun > 7_000).toBe(true), {
    timeout: 20_000,
  });
  answer();
  await done;
  expect((await ledgerRow(id)).state).toBe('accepted');
  await slow.stop();
});

test('that an address does not exist is remembered with the answer itself, and told to whoever waits for news of the person', async () => {
  const person = await seed.person('gone@example.com');
  const run = await seed.run(person);
  const id = await seed.message(person, await seed.template('email', MAIL));
  await pool().query(
    "UPDATE message SET state = 'leased', lease_owner = 'me', address = 'gone@example.com' WHERE id = $1",
    [id],
  );
  await pool().query(
    "INSERT INTO subscription (workspace_id, run_id, person_id, kind, key) VALUES ($1, $2, $3, 'person', '')",
    [seed.workspaceId, run.runId, person],
  );
  const { wakes } = await settleMessages(
    [{ id, state: 'failed', reason: { code: 'hard-bounce', status: '550' } }],
    'me',
  );
  expect(wakes).toBe(1);
  const { rows } = await pool().query('SELECT channels FROM person WHERE id = $1', [person]);
  expect(rows[0].channels.email.suppressed).toMatchObject({ reason: 'hard-bounce' });
});

test('a message that was claimed as the database died, so that its owner never heard of it, is not kept for ever', async () => {
  await seed.smtp(smtp.port);
  const [known, forgotten] = [await plan(), await plan()];
  await pool().query(
    "UPDATE message SET state = 'leased', lease_owner = 'me', lease_until = now() WHERE id = ANY($1)",
    [[known, forgotten]],
  );
  await renewLeases('me', [known]);
  const { rows } = await pool().query(
    "SELECT id FROM message WHERE state = 'leased' AND lease_until <= now()",
  );
  expect(rows).toEqual([{ id: forgotten }]);
});
