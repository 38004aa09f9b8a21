import { consumeInbox } from '@/activities/react/consume-inbox';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Rule } from '@/journey/rules/types';
import { insertEvents } from '@/server/data/events/insert-events';
import { pool } from '@/server/data/pool';
import { cartJourney, node } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';
import { median } from '../statistics';

const JOURNEYS = 20;
const BATCH = 500;

const PEOPLE = `
WITH fresh AS (
  INSERT INTO person (id, workspace_id, shard, traits, channels, search_text)
  SELECT gen_random_uuid(), $1, n % 64, jsonb_build_object('city', 'c' || n % 50, 'orders', n % 9, 'n', n), '{}', ''
    FROM generate_series(1, $2::int) n
  RETURNING id, traits
)
INSERT INTO person_identity (workspace_id, kind, value, person_id) SELECT $1, 'user', 'u' || (traits->>'n'), id FROM fresh`;

/** Its trigger has a filter of two rules; every second one has an exit rule with a filter: fifty rules in all. */
function documentOf(number: number): JourneyDocument {
  const filter: Rule = {
    kind: 'all',
    rules: [
      { kind: 'trait', name: 'city', op: 'equals', value: `c${number}` },
      { kind: 'property', name: 'total', op: 'greater', value: 10 },
    ],
  };
  const exit = {
    id: 'ordered',
    event: 'Order Completed',
    filter: { kind: 'property', name: 'total', op: 'greater', value: number },
  };
  const document = cartJourney(number % 2 === 0 ? { exits: [exit as never] } : { exits: [] });
  document.nodes.start = node(
    'trigger',
    { event: `Viewed ${number % 10}`, filter: filter as never },
    { next: 'wait' },
  );
  return document;
}

/** How many events a second the reactor takes in: whose they are, what they say, whom they let in. */
export async function reactor({ rounds, isShort }: Sizes): Promise<Result[]> {
  const [people, count] = isShort ? [2_000, 1_000] : [100_000, 20_000];
  const shop = await Shop.open({ daySeconds: 86_400 });
  await pool().query(PEOPLE, [shop.workspaceId, people]);
  await pool().query('VACUUM (ANALYZE) person, person_identity');
  for (let number = 0; number < JOURNEYS; number += 1) await shop.publish(documentOf(number));
  const speeds: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (let at = 0; at < count; at += BATCH) {
      await insertEvents(
        Array.from({ length: BATCH }, (_, index) => eventOf(shop.workspaceId, people, round, at + index)),
      );
    }
    const begin = performance.now();
    let taken = 0;
    while (taken < count) taken += (await consumeInbox(BATCH)).count ?? 0;
    const speed = (count * 1_000) / (performance.now() - begin);
    console.log(`reactor ${round === 0 ? 'warm-up' : `round ${round}`}: ${speed.toFixed(0)} events/s`);
    if (round > 0) speeds.push(speed);
  }
  await pool().query(
    `UPDATE run SET status = 'ended', end_reason = '{"code":"stopped"}' WHERE workspace_id = $1`,
    [shop.workspaceId],
  );
  return [
    figure('reactor, 20 live journeys, 50 rules, 100 k people', median(speeds), 'events/s', 'least', 2_000),
  ];
}

function eventOf(workspaceId: string, people: number, round: number, number: number) {
  // A large odd stride: events of one batch belong to people far apart.
  const person = ((number * 7_919) % people) + 1;
  const name = number % 11 === 10 ? 'Order Completed' : `Viewed ${number % 11}`;
  const now = new Date();
  return {
    workspaceId,
    messageId: `r${round}-${number}`,
    type: 'track',
    name,
    userId: `u${person}`,
    anonymousId: null,
    properties: { total: number % 100 },
    context: {},
    timestamp: now,
    originalTimestamp: null,
    sentAt: null,
    receivedAt: now,
  };
}
