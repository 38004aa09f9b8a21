import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '../../../tests/support/engine/eventually';
import { Instance } from '../j1/instance';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';
import { quantile } from '../statistics';

const BATCH = 100;
const PATIENCE_MS = 300_000;
/** A wait may be so much shorter by the clocks of two machines. ms */
const TOLERANCE_MS = 1_000;

type Disturbance = 'undisturbed' | 'killed in the starts' | 'killed in B';
const DISTURBANCES: Disturbance[] = ['undisturbed', 'killed in the starts', 'killed in B'];
const LIMITS = [
  { share: 0.5, name: '50 %', seconds: 70 },
  { share: 0.95, name: '95 %', seconds: 78 },
  { share: 1, name: '100 %', seconds: 80 },
];

interface Row {
  runs: number;
  open: number;
  messages: number;
  b: number;
}

const PROGRESS = `
SELECT (SELECT count(*)::int FROM run WHERE journey_id = $1) AS runs,
       (SELECT count(*)::int FROM run WHERE journey_id = $1 AND status <> 'ended') AS open,
       count(m.id)::int AS messages, (count(m.id) FILTER (WHERE m.node_id IN ('b', 'b-gold')))::int AS b
  FROM sandbox_message s JOIN message m ON m.id = s.message_id WHERE m.journey_id = $1`;

const PASSAGES = `
SELECT extract(epoch FROM s.received_at)::float8 * 1000 AS at, (extract(epoch FROM b.planned_at - a.planned_at) * 1000)::float8 AS waited
  FROM message b JOIN message a ON a.run_id = b.run_id AND a.node_id IN ('a', 'a-gold')
  JOIN sandbox_message s ON s.message_id = b.id
 WHERE b.journey_id = $1 AND b.node_id IN ('b', 'b-gold')`;

/** A thousand people start by events, wait a minute and end, in an instance as `npm start` makes it. */
export async function j1({ isShort }: Sizes): Promise<Result[]> {
  const people = isShort ? 100 : 1_000;
  const instance = await Instance.start();
  const results: Result[] = [];
  try {
    for (const disturbance of isShort ? DISTURBANCES.slice(0, 2) : DISTURBANCES)
      results.push(...(await passage(instance, disturbance, people)));
  } finally {
    await instance.stop();
  }
  return results;
}

async function passage(instance: Instance, disturbance: Disturbance, people: number): Promise<Result[]> {
  const event = `J1 ${disturbance}`;
  const journeyId = await instance.publish(event);
  const userId = (number: number) => `${disturbance}-${number}`;
  const numbers = Array.from({ length: people }, (_, number) => number);
  const batches = (make: (number: number) => object) =>
    Array.from({ length: people / BATCH }, (_, at) => numbers.slice(at * BATCH, (at + 1) * BATCH).map(make));
  for (const batch of batches((number) => ({
    type: 'identify',
    userId: userId(number),
    traits: { email: `p${number}@example.com`, tier: number % 2 === 0 ? 'gold' : 'plain' },
  })))
    await instance.send(batch);
  const look = async () => (await instance.database.query<Row>(PROGRESS, [journeyId])).rows[0] as Row;

  let memory = 0;
  let isKilled = disturbance === 'undisturbed';
  const begin = Date.now();
  await Promise.all(
    batches((number) => ({ type: 'track', event, userId: userId(number) })).map((batch) =>
      instance.send(batch),
    ),
  );
  const perSecond = (people * 1_000) / (Date.now() - begin);
  await eventually(
    async () => {
      const { runs, open, b } = await look();
      const isMiddle = disturbance === 'killed in the starts' ? runs > 0 : b > people / 3;
      if (!isKilled && isMiddle) {
        instance.killWorker();
        isKilled = true;
      }
      memory = Math.max(memory, instance.memory());
      await delay(100);
      return runs === people && open === 0 && b >= people;
    },
    'everybody is through',
    PATIENCE_MS,
  ).catch(() => undefined);

  const { runs, open, messages } = await look();
  const { rows } = await instance.database.query<{ at: number; waited: number }>(PASSAGES, [journeyId]);
  const seconds = rows.map(({ at }) => (at - begin) / 1_000);
  const name = (what: string) => `J1, ${disturbance}: ${what}`;
  return [
    ...(disturbance === 'undisturbed'
      ? [figure(name('accepted'), perSecond, 'events/s', 'least', 1_000)]
      : []),
    ...LIMITS.map(({ share, name: part, seconds: limit }) =>
      figure(name(`B for ${part}`), quantile(seconds, share), 's', 'most', limit),
    ),
    figure(name('lost'), people - runs, 'people', 'most', 0),
    figure(name('stuck'), open, 'people', 'most', 0),
    figure(name('messages too few'), Math.max(0, 2 * people - messages), 'messages', 'most', 0),
    figure(name('doubled'), Math.max(0, messages - 2 * people), 'messages', 'most', 0),
    figure(
      name('waits cut short'),
      rows.filter(({ waited }) => waited < 60_000 - TOLERANCE_MS).length,
      'people',
      'most',
      0,
    ),
    figure(name('memory of all processes'), memory, 'MiB', 'most', 1_200),
  ];
}
