import { expect, test } from 'vitest';
import { announceEnds } from '@/server/data/events/announce-ends';
import { holdReactor } from '@/server/data/inbox/lock-reactor';
import { notify } from '@/server/data/notify';
import { inTransaction, pool } from '@/server/data/pool';
import type { Json } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { eventually } from '../support/engine/eventually';
import { expectOrder } from '../support/engine/expect-order';
import { allEnded, reacted, refusalsOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { entered, journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const who = { userId: 'u' };
/** Of whatever is told by a sender. */
const told = { ...who, messageId: 'the-cause' };

interface Cause {
  what: string;
  /** What it lets into, given what came of `prepare`. */
  trigger(prepared: string): [kind: string, config: Json];
  /** What is there before the journey is published; an id that the trigger names. */
  prepare?(shop: Shop): Promise<string>;
  /** Brings the cause about, or tells it again. `at`: when it is for the person, where that is told by the product. */
  tell(shop: Shop, at: { journey: string; time: Date; prepared: string }): Promise<unknown>;
  /** Brings about the same once more, as something that is told for the first time. */
  again?(shop: Shop): Promise<unknown>;
  /** It lies ahead: the trigger keeps a time for the person. */
  isTimed?: true;
  /** It is what comes of another event. */
  needsReactor?: true;
  /** By which event of the log it is known: its message id, or the name that the product gives it. */
  known: string;
}

/** The time of the trigger's person is `at`, and the mark that it was told is lost, if it was. Resolves when it is told. */
async function ring(journey: string, at: Date): Promise<void> {
  await pool().query(
    `INSERT INTO trigger_due (workspace_id, journey_id, node_id, person_id, kind, due, told)
     SELECT j.workspace_id, j.id, 'start', p.id, v.plan->'triggers'->0->'on'->>'kind', $2, false
       FROM journey j JOIN journey_version v ON v.journey_id = j.id JOIN person p ON p.workspace_id = j.workspace_id
      WHERE j.id = $1
     ON CONFLICT (journey_id, node_id, person_id) DO UPDATE SET due = excluded.due, told = false`,
    [journey, at],
  );
  await eventually(async () => {
    const { rows } = await pool().query(
      'SELECT 1 FROM trigger_due WHERE journey_id = $1 AND NOT told AND due = $2',
      [journey, at],
    );
    return rows.length === 0;
  }, 'the time is told');
}

/** Waits until the trigger knows when it wants to hear of the person, and has gone through all who were there. */
const timeKept = (journey: string) =>
  eventually(async () => {
    const { rowCount } = await pool().query(
      `SELECT 1 FROM trigger_due d JOIN trigger_state s ON s.journey_id = d.journey_id AND s.cursor IS NULL
        WHERE d.journey_id = $1`,
      [journey],
    );
    return rowCount === 1;
  }, 'the time is kept');

async function goldSegment(shop: Shop): Promise<string> {
  const rule = JSON.stringify({ kind: 'trait', name: 'tier', op: 'equals', value: 'gold' });
  await pool().query(
    `INSERT INTO segment (id, workspace_id, key, name, rule) VALUES ($1, $2, 'gold', 'Gold', $3)`,
    [newId(), shop.workspaceId, rule],
  );
  return 'gold';
}

async function becomes(shop: Shop, ...tiers: string[]): Promise<void> {
  for (const tier of tiers) await shop.identify(who, { tier });
}

const CAUSES: Cause[] = [
  {
    what: 'an event',
    trigger: () => ['trigger', { event: 'Hello' }],
    tell: (shop) => shop.track('Hello', told),
    again: (shop) => shop.track('Hello', who),
    known: told.messageId,
  },
  {
    what: 'a trait that changes',
    trigger: () => ['trigger-trait', { trait: 'tier', from: 'silver', to: 'gold' }],
    prepare: (shop) => shop.identify(who, { tier: 'silver' }),
    tell: (shop) => shop.identify(told, { tier: 'gold' }),
    again: (shop) => becomes(shop, 'silver', 'gold'),
    known: told.messageId,
  },
  {
    what: 'entering a segment',
    trigger: (segment) => ['trigger-segment', { segment, change: 'entered' }],
    prepare: goldSegment,
    tell: (shop) => shop.identify(told, { tier: 'gold' }),
    again: (shop) => becomes(shop, 'silver', 'gold'),
    known: told.messageId,
  },
  {
    what: 'leaving a segment',
    trigger: (segment) => ['trigger-segment', { segment, change: 'left' }],
    prepare: async (shop) => {
      const segment = await goldSegment(shop);
      await shop.identify(who, { tier: 'gold' });
      return segment;
    },
    tell: (shop) => shop.identify(told, { tier: 'silver' }),
    again: (shop) => becomes(shop, 'gold', 'silver'),
    known: told.messageId,
  },
  {
    what: 'silence',
    trigger: () => ['trigger-inactivity', { amount: 1, unit: 'days', events: ['Seen'] }],
    prepare: (shop) => shop.track('Seen', who),
    isTimed: true,
    tell: (_, { journey, time }) => ring(journey, time),
    known: 'safar:inactive',
  },
  {
    what: 'the end of another journey',
    trigger: (journey) => ['trigger-journey', { journey, ending: 'exit' }],
    prepare: (shop) => shop.publish(journeyOn('trigger', { event: 'Hello' })),
    needsReactor: true,
    tell: async (shop, { prepared }) => {
      await shop.track('Hello', told);
      const [run] = await allEnded(prepared);
      await inTransaction((client) => announceEnds(client, [run?.id ?? '']));
      notify('safar_inbox');
    },
    known: 'safar:journey-ended',
  },
  {
    what: 'a schedule on each person’s own clock',
    trigger: () => ['trigger-schedule', { schedule: { kind: 'daily', at: '10:00' }, clock: 'person' }],
    prepare: (shop) => shop.identify(who, { timezone: 'Asia/Tehran' }),
    isTimed: true,
    tell: (_, { journey, time }) => ring(journey, time),
    known: 'safar:schedule',
  },
  {
    what: 'a date',
    trigger: () => ['trigger-date', { trait: 'renewal', side: 'on', days: 0, at: '09:00', repeat: 'once' }],
    prepare: (shop) => shop.identify(who, { renewal: '2200-01-01' }),
    isTimed: true,
    tell: (_, { journey, time }) => ring(journey, time),
    known: 'safar:date',
  },
];

/** Nobody reacts meanwhile; then everything is there at once. */
async function withoutReactor(work: () => Promise<void>): Promise<void> {
  await inTransaction(async (client) => {
    await holdReactor(client);
    await work();
  });
  notify('safar_inbox');
}

test.each(CAUSES)('$what lets in once, however often it is told', async (cause) => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const prepared = (await cause.prepare?.(shop)) ?? '';
  await reacted(shop.workspaceId);
  // Whoever causes something else may enter again: nothing but the cause itself keeps it from counting twice.
  const journey = await shop.publish(journeyOn(...cause.trigger(prepared)));
  if (cause.isTimed) await timeKept(journey);
  const at = { journey, time: new Date(Date.now() - 1_000), prepared };
  const twice = async () => {
    await cause.tell(shop, at);
    await cause.tell(shop, at);
  };
  await (cause.needsReactor ? twice() : withoutReactor(twice));
  await entered(journey, 1);
  await reacted(shop.workspaceId);
  await cause.tell(shop, at);
  // Whatever was told before this was reacted to before it.
  await shop.track('Something else', { userId: 'somebody else' });
  await reacted(shop.workspaceId);

  expect(await runsOf(journey)).toHaveLength(1);
  expect(await refusalsOf(journey)).toEqual([]);
  const { rows } = await pool().query(
    'SELECT 1 FROM event WHERE workspace_id = $1 AND (message_id = $2 OR name = $2)',
    [shop.workspaceId, cause.known],
  );
  expect(rows).toHaveLength(1);
  await expectOrder();
});

test.each(CAUSES.filter(({ again }) => again))(
  '$what that comes about again is refused where people enter once, and that is written down',
  async (cause) => {
    const shop = await Shop.open();
    const prepared = (await cause.prepare?.(shop)) ?? '';
    await reacted(shop.workspaceId);
    const journey = await shop.publish(journeyOn(...cause.trigger(prepared), { reentry: { mode: 'off' } }));
    await cause.tell(shop, { journey, time: new Date(), prepared });
    const [run] = await allEnded(journey);
    await cause.again?.(shop);
    await reacted(shop.workspaceId);
    expect(await runsOf(journey)).toHaveLength(1);
    expect(await refusalsOf(journey)).toEqual([{ code: 'reentry-off', runId: run?.id }]);
    await expectOrder();
  },
);
