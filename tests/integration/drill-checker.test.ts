import { beforeAll, expect, test } from 'vitest';
import { planOf } from '@/journey/testing/plan-of';
import { inTransaction } from '@/server/data/pool';
import { cartJourney } from '../support/engine/cart-journey';
import { checkLedger, checkWith } from '../support/engine/check-ledger';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, reacted, runAt, runsOf } from '../support/engine/look';
import { publishPlan } from '../support/engine/publish-plan';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

/** Ids of what the seeded people went through, under the names that the defects below use. */
const seen: Record<string, string> = {};

/** Waits ten minutes (half a second here) for an order. */
const patient = planOf(
  [
    {
      op: 'await',
      node: 'ask',
      conditions: [{ port: 'ordered', to: 1, on: { kind: 'event', event: 'Ordered' } }],
      timeout: { until: { kind: 'duration', ms: 600_000 }, exit: { port: 'late', to: 1 } },
      passIfTrue: false,
    },
  ],
  { triggers: [{ node: 'start', on: { kind: 'event', event: 'Asked' }, to: 0 }] },
);

beforeAll(async () => {
  const shop = await Shop.open({ daySeconds: 72 });
  const short = cartJourney({ exits: [{ id: 'left', event: 'Left' }] });
  short.nodes.wait = { ...short.nodes.wait!, config: { amount: 20, unit: 'minutes' } };
  const cart = await shop.publish(short);
  const asks = await publishPlan(shop.workspaceId, patient);
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  await shop.track('Asked', { userId: 'sara' });
  await allEnded(cart);
  await allEnded(asks);
  await eventually(
    async () => (await messagesOf(cart)).every(({ state }) => state === 'accepted'),
    'the mail is there',
  );
  const waiting = await shop.publish(cartJourney({ exits: [{ id: 'left', event: 'Left' }] }));
  const listening = await publishPlan(shop.workspaceId, {
    ...patient,
    code: patient.code.map((one) =>
      one.op === 'await'
        ? {
            ...one,
            timeout: { ...one.timeout, until: { kind: 'duration', ms: 10 * 86_400_000 } },
          }
        : one,
    ),
  });
  await shop.track('Cart Updated', { userId: 'reza' });
  await shop.track('Asked', { userId: 'reza' });
  Object.assign(seen, {
    workspace: shop.workspaceId,
    cart,
    gone: (await runsOf(cart))[0]!.id,
    late: (await runsOf(asks))[0]!.id,
    person: (await runsOf(cart))[0]!.personId,
    waits: (await runAt(waiting, 'wait')).id,
    listens: (await runAt(listening, 'ask')).id,
  });
  await allEnded(cart, 2);
  await allEnded(asks, 2);
  await reacted(shop.workspaceId);
  expect(await pathOf(seen.late!)).toEqual(['start:next', 'ask:late']);
});

const event = (name: string, at: string) =>
  `INSERT INTO event (workspace_id, message_id, type, name, person_id, properties, context, timestamp, received_at)
   SELECT '$workspace', 'planted', 'track', '${name}', r.person_id, '{}', '{}', ${at}, ${at} FROM run r WHERE r.id = `;
const run = (change: string, id: string) => `UPDATE run SET ${change} WHERE id = '$${id}'`;
const step = (change: string, where: string) => `UPDATE step SET ${change} WHERE ${where}`;
const message = (change: string) => `UPDATE message SET ${change} WHERE run_id = '$gone'`;

const call = (id: string) =>
  `INSERT INTO outbound_call (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, request, not_after, due_at)
   SELECT id, workspace_id, id, journey_id, 1, 'x', 1, person_id, '{}', now(), now() - interval '1 second' FROM run WHERE id = '$${id}'`;

const defects: [check: string, planted: string][] = [
  ['event: neither a run nor a refusal', `${event('Cart Updated', 'now()')}'$gone'`],
  [
    'event: two runs of one journey',
    run(
      "(journey_id, entry_message_id) = (SELECT journey_id, entry_message_id FROM run WHERE id = '$gone')",
      'late',
    ),
  ],
  [
    'event: both a run and a refusal',
    `INSERT INTO entry_refusal (workspace_id, journey_id, person_id, message_id, reason)
     SELECT workspace_id, journey_id, person_id, entry_message_id, '{}' FROM run WHERE id = '$gone'`,
  ],
  [
    'event: forgotten in the inbox',
    `INSERT INTO event_inbox (workspace_id, message_id, due_at) VALUES ('$workspace', 'm', now() - interval '1 second')`,
  ],
  ['event: reacted to without a person', `UPDATE event SET person_id = NULL WHERE name = 'Asked'`],
  ['run: never started', run("status = 'starting', started_at = now() - interval '1 second'", 'waits')],
  ['run: overdue', run("due = now() - interval '1 second'", 'waits')],
  ['run: started but never moved', run('due = NULL', 'waits')],
  ['run: neither inside nor gone', run("status = 'lost'", 'gone')],
  ['run: ended without a reason', run('end_reason = NULL', 'gone')],
  ['run: ended by an error', run(`end_reason = '{"code":"failed"}'`, 'gone')],
  ['run: no first step', `DELETE FROM step WHERE run_id = '$gone' AND position = 0`],
  ['run: steps taken and answers stored differ', run('counter = counter + 1', 'gone')],
  ['step: a hole or a double in the order', step('position = 9', "run_id = '$gone' AND position = 2")],
  [
    'step: still waiting in a run that ended',
    step("status = 'waiting'", "run_id = '$gone' AND position = 1"),
  ],
  ['step: two at once', step("status = 'waiting'", "run_id = '$gone' AND position > 1")],
  ['step: the way goes on without a way out', step('port = NULL', "run_id = '$gone' AND position = 1")],
  [
    'step: left before its time',
    step("left_at = left_at - interval '1 second'", "run_id = '$late' AND position = 1"),
  ],
  [
    'wait: timed out although the event had come',
    `INSERT INTO event (workspace_id, message_id, type, name, person_id, properties, context, timestamp, received_at)
     SELECT '$workspace', 'planted', 'track', 'Ordered', '$person', '{}', '{}', at, at - interval '1 second'
       FROM (SELECT (reason->>'since')::timestamptz AS at FROM step WHERE run_id = '$late' AND position = 1) s`,
  ],
  ['exit: the event came and the run goes on', `${event('Left', 'now()')}'$waits'`],
  [
    'subscription: of a run that does not wait',
    `INSERT INTO subscription (workspace_id, run_id, person_id, kind, key) VALUES ('$workspace', '$gone', '$person', 'event', 'x')`,
  ],
  ['subscription: a waiting run would not hear', `DELETE FROM subscription WHERE run_id = '$listens'`],
  [
    'wake: not taken by Temporal',
    `INSERT INTO wake (workspace_id, run_id, kind, due_at) VALUES ('$workspace', '$waits', 'hint', now() - interval '1 second')`,
  ],
  ['message: planned by a step but not in the ledger', `DELETE FROM message WHERE run_id = '$gone'`],
  ['message: no step planned it', message('visit = 7')],
  [
    'message: accepted twice',
    `INSERT INTO message_attempt (message_id, n, workspace_id, outcome) SELECT id, 9, workspace_id, 'accepted' FROM message`,
  ],
  ['message: left behind', message("state = 'planned', due_at = now() - interval '1 second'")],
  ['message: not settled a day later', message("state = 'leased', planned_at = now() - interval '25 hours'")],
  [
    'message: planned in a run that was taken out',
    `${message("state = 'planned'")}; ${run(`end_reason = '{"code":"stopped"}'`, 'gone')}`,
  ],
  ['message: accepted by the sandbox but not in the inbox', 'DELETE FROM sandbox_message'],
  ['message: in the inbox but not accepted', message("state = 'failed'")],
  ['count: people who entered', `UPDATE node_count_delta SET delta = delta + 1 WHERE measure = 'entered'`],
  [
    'count: people who left by a way out',
    `INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
     VALUES ('$workspace', '$cart', 1, 'wait', 'passed:next', 1)`,
  ],
  [
    'count: messages of a state',
    `INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
     VALUES ('$workspace', '$cart', 1, 'email', 'failed', 1)`,
  ],
  ['call: left behind', call('waits')],
  ['call: no step planned it', call('waits')],
  [
    'task: open for a run that ended',
    `INSERT INTO task (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, kind, title, outcomes, expires_at)
     SELECT id, workspace_id, id, journey_id, 1, 'x', 1, person_id, 'task', 'Call', '[]', now() FROM run WHERE id = '$gone'`,
  ],
  [
    'trigger: its time has passed',
    `INSERT INTO trigger_due (workspace_id, journey_id, node_id, person_id, kind, due)
     VALUES ('$workspace', '$cart', 'x', '$person', 'date', now() - interval '1 second')`,
  ],
  [
    'segment: its time has passed',
    `INSERT INTO segment_member (workspace_id, segment_id, person_id, due)
     VALUES ('$workspace', '$cart', '$person', now() - interval '1 second')`,
  ],
  [
    'broadcast: stands still',
    `INSERT INTO broadcast (id, workspace_id, journey_id, node_id, kind, next_at)
     VALUES ('$gone', '$workspace', '$cart', 'x', 'manual', now() - interval '1 second')`,
  ],
];

test('people who went through as promised break nothing', async () => {
  expect(await checkLedger()).toEqual([]);
});

test.each(defects)('%s', async (check, planted) => {
  const found: string[] = [];
  const undo = new Error('undo');
  await inTransaction(async (client) => {
    await client.query(planted.replaceAll(/\$(\w+)/g, (_, name: string) => seen[name] ?? name));
    found.push(...(await checkWith(client)).map((broken) => broken.check));
    throw undo;
  }).catch((error) => {
    if (error !== undo) throw error;
  });
  expect(found).toContain(check);
});
