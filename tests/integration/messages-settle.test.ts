import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settleMessages } from '@/server/data/delivery/settle-messages';
import { pool } from '@/server/data/pool';
import { getMessage } from '@/server/read/message-detail';
import { settleMessage } from '@/server/services/messages/settle-message';
import type { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { cartJourney, node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { expectOrder } from '../support/engine/expect-order';
import { runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';
import { restClient } from '../support/rest-client';
import { DeliverySeed, ledgerRow } from '../support/seed-delivery';
import { seedMember } from '../support/seed-member';
import { seedKey } from '../support/seed-workspace';
import { startSmtp, type TestSmtp } from '../support/smtp-server';

withWorker();

let smtp: TestSmtp;
/** The provider takes mails and breaks off before it says so. */
let isSilent = true;
let shop: Shop;
let journey: string;

beforeAll(async () => {
  smtp = await startSmtp({ onMessage: () => (isSilent ? 'drop' : undefined) });
});
afterAll(() => smtp.stop());
beforeEach(async () => {
  isSilent = true;
  smtp.mails.length = 0;
  shop = await Shop.open();
  await pool().query(
    `UPDATE connection SET is_default = false WHERE workspace_id = $1 AND channel = 'email'`,
    [shop.workspaceId],
  );
  await new DeliverySeed(shop.workspaceId).smtp(smtp.port);
  const document = cartJourney();
  document.nodes.email = { ...document.nodes.email!, next: { sent: 'later' } };
  document.nodes.later = node('wait', { amount: 5_000, unit: 'days' }, { next: 'done' });
  journey = await shop.publish(document);
});

/** So many people fill a cart, and of none of their mails it is known what became of it. Returns the messages. */
async function unknownMessages(count: number): Promise<string[]> {
  for (let number = 0; number < count; number += 1) {
    const who = { userId: `u${number}` };
    await shop.identify(who, { email: `u${number}@example.com` });
    await shop.track('Cart Updated', who);
  }
  return eventually(async () => {
    const { rows } = await pool().query<{ id: string }>(
      `SELECT id FROM message WHERE workspace_id = $1 AND state = 'unknown' ORDER BY planned_at, id`,
      [shop.workspaceId],
    );
    return rows.length === count && rows.map(({ id }) => id);
  }, `${count} outcomes are unknown`);
}

const settled = (id: string, state: string) =>
  eventually(async () => {
    const row = await ledgerRow(id);
    return row.state === state && row;
  }, `the message is ${state}`);

/** How many messages of a state the journey's counts tell. */
async function counted(measure: string): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `SELECT (coalesce((SELECT sum(count) FROM node_count WHERE journey_id = $1 AND measure = $2), 0)
           + coalesce((SELECT sum(delta) FROM node_count_delta WHERE journey_id = $1 AND measure = $2), 0))::int AS n`,
    [journey, measure],
  );
  return rows[0]?.n ?? 0;
}

test('a person says what became of it: arrived, sent again, or left; who and when stay in the ledger', async () => {
  const [arrived = '', again = '', left = ''] = await unknownMessages(3);
  const { caller, userId } = await seedMember(shop.workspaceId, 'admin');
  const { rows } = await pool().query<{ slug: string }>('SELECT slug FROM workspace WHERE id = $1', [
    shop.workspaceId,
  ]);
  const workspace = rows[0]?.slug ?? '';
  isSilent = false;
  await caller.message.settle({ workspace, messageId: arrived, said: 'arrived' });
  await caller.message.settle({ workspace, messageId: left, said: 'not-arrived' });
  const call = restClient(await seedKey(shop.workspaceId, 'api'));
  const answer = await call('POST', `/messages/${again}/settle`, { said: 'send-again' });
  expect(answer).toMatchObject({ status: 200, body: { verdict: { said: 'send-again', by: null } } });

  expect(await ledgerRow(arrived)).toMatchObject({ state: 'accepted', reason: null });
  expect(await ledgerRow(left)).toMatchObject({ state: 'failed', reason: { code: 'not-arrived' } });
  const { attempts } = await settled(again, 'accepted');
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['unknown', 'accepted']);
  // The same message: whoever has it already can tell.
  expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(3);
  expect(smtp.mails).toHaveLength(4);

  const view = await getMessage(shop.workspaceId, arrived);
  expect(view?.verdict).toMatchObject({ said: 'arrived', by: 'The admin' });
  expect(Date.now() - Date.parse(view?.verdict?.at ?? '')).toBeLessThan(60_000);
  const audit = await pool().query(
    `SELECT action, user_id FROM audit WHERE workspace_id = $1 AND subject = 'message' ORDER BY action`,
    [shop.workspaceId],
  );
  expect(audit.rows).toEqual([
    { action: 'message.arrived', user_id: userId },
    { action: 'message.not-arrived', user_id: userId },
    { action: 'message.send-again', user_id: null },
  ]);
  expect(await Promise.all(['unknown', 'accepted', 'failed'].map(counted))).toEqual([0, 2, 1]);
  await expectOrder();
});

test('the first word counts, of however many that are said at once', async () => {
  const [message = ''] = await unknownMessages(1);
  isSilent = false;
  const said = await Promise.allSettled(
    ['send-again', 'send-again', 'arrived', 'not-arrived', 'send-again'].map((word) =>
      settleMessage(actorOf(shop), message, word as 'arrived'),
    ),
  );
  expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of said)
    if (outcome.status === 'rejected') expect((outcome.reason as AppError).key).toBe('messageNotUnknown');
  await eventually(
    async () => ['accepted', 'failed'].includes((await ledgerRow(message)).state),
    'it is settled',
  );
  expect((await ledgerRow(message)).attempts.length).toBeLessThanOrEqual(2);
  await expectOrder();
});

test('whoever was taken out of the journey is sent nothing more', async () => {
  const [message = ''] = await unknownMessages(1);
  await shop.track('Order Completed', { userId: 'u0' });
  await eventually(async () => (await runsOf(journey))[0]?.status === 'ended', 'the run ends');
  await expect(settleMessage(actorOf(shop), message, 'send-again')).rejects.toMatchObject({
    code: 'conflict',
    key: 'messageRunLeft',
  });
  await settleMessage(actorOf(shop), message, 'not-arrived');
  expect(await ledgerRow(message)).toMatchObject({ state: 'failed' });
  await expectOrder();
});

test('an answer that comes after all keeps it from leaving once more', async () => {
  const [message = ''] = await unknownMessages(1);
  isSilent = false;
  await pool().query(`UPDATE connection SET status = 'paused' WHERE workspace_id = $1`, [shop.workspaceId]);
  await settleMessage(actorOf(shop), message, 'send-again');
  const attempt = { n: 1, outcome: 'accepted', code: '250', detail: null, latencyMs: 1 } as const;
  await settleMessages([{ id: message, state: 'accepted', reason: null, attempt }], newId());
  await pool().query(`UPDATE connection SET status = 'active' WHERE workspace_id = $1`, [shop.workspaceId]);
  const { state, attempts } = await ledgerRow(message);
  expect({ state, outcomes: attempts.map(({ outcome }) => outcome) }).toEqual({
    state: 'accepted',
    outcomes: ['accepted'],
  });
  expect(smtp.mails).toHaveLength(1);
  await expectOrder();
});
