import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { settleMessages } from '@/server/data/delivery/settle-messages';
import { readRunMessages } from '@/server/data/messages/read-run-messages';
import { inTransaction, pool } from '@/server/data/pool';
import { writeSubscriptions } from '@/server/data/subscriptions/write-subscriptions';
import type { Json } from '@/shared/json';
import { node, sending } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const sara = { userId: 'sara' };

/** A mail, and a wait of three real days for what becomes of it. */
const journey = (on: Json): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Outcomes',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'mail' }),
    mail: sending('email', { sent: 'hold' }),
    hold: node(
      'wait-until',
      {
        conditions: [{ id: 'heard', on }],
        timeout: { amount: 3, unit: 'days' },
        passIfTrue: false,
      },
      { heard: 'out', timeout: 'out' },
    ),
    out: node('exit', {}),
  },
});

/** A shop whose mails wait until somebody switches the sandbox on. Sara can be reached. */
async function shopWithMailOff(): Promise<Shop> {
  const shop = await Shop.open({ daySeconds: 86_400 });
  await pool().query(`UPDATE connection SET status = 'paused' WHERE workspace_id = $1`, [shop.workspaceId]);
  await shop.identify(sara, { email: 'sara@example.com' });
  return shop;
}
const mailOn = (shop: Shop) =>
  pool().query(`UPDATE connection SET status = 'active' WHERE workspace_id = $1`, [shop.workspaceId]);

test.each<[string, Json]>([
  ['the message of a step', { kind: 'message', node: 'mail', outcome: 'sent' }],
  [
    'a rule about the message of a step',
    { kind: 'rule', rule: { kind: 'message', node: 'mail', outcome: 'sent' } },
  ],
  ['a rule about any message of the run', { kind: 'rule', rule: { kind: 'message', outcome: 'sent' } }],
])('a wait for %s ends as soon as it is known', async (_, on) => {
  const shop = await shopWithMailOff();
  const journeyId = await shop.publish(journey(on));
  await shop.track('Cart Updated', sara);
  const run = await runAt(journeyId, 'hold');
  await mailOn(shop);
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual(['start:next', 'mail:sent', 'hold:heard', 'out:']);
});

test('an outcome that comes while a step begins to wait for it is not missed', async () => {
  const shop = await shopWithMailOff();
  const journeyId = await shop.publish(journey({ kind: 'message', node: 'mail', outcome: 'sent' }));
  await shop.track('Cart Updated', sara);
  const run = await runAt(journeyId, 'hold');
  const { rows } = await pool().query<{ id: string }>(
    `UPDATE message SET state = 'leased', lease_owner = 'me', lease_until = now() + interval '1 minute' WHERE run_id = $1 RETURNING id`,
    [run.id],
  );
  await pool().query('DELETE FROM subscription WHERE run_id = $1', [run.id]);
  let settling: Promise<unknown> | undefined;
  await inTransaction(async (client) => {
    await readRunMessages(client, [run.id]);
    settling = settleMessages([{ id: rows[0]!.id, state: 'accepted', reason: null }], 'me');
    await eventually(async () => {
      const blocked = await pool().query(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%said AS%' AND datname = current_database()`,
      );
      return blocked.rowCount;
    }, 'the outcome waits for the step');
    await writeSubscriptions(client, [
      {
        workspaceId: shop.workspaceId,
        runId: run.id,
        personId: run.personId,
        wants: [{ kind: 'message', key: 'mail' }],
      },
    ]);
  });
  expect(await settling).toMatchObject({ wakes: 1 });
});
