import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EndReason, RunState, StepReason } from '@/journey/plan/types';
import { reach } from '@/journey/reach/reach';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import { simulate } from '@/journey/simulate/simulate';
import type { ScriptedEvent } from '@/journey/simulate/types';
import { pool } from '@/server/data/pool';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { checkLedger } from '../support/engine/check-ledger';
import { eventually } from '../support/engine/eventually';
import { publishPlan } from '../support/engine/publish-plan';
import { Shop } from '../support/engine/shop';
import { type TraceCase, traceCase } from '../support/engine/trace-cases';
import { withWorker } from '../support/engine/with-worker';

/** More with SAFAR_TRACE_CASES; SAFAR_TRACE_SEED repeats a run. */
const CASES = Number(process.env.SAFAR_TRACE_CASES ?? 24);
const SEED = Number(process.env.SAFAR_TRACE_SEED ?? Date.now() % 1_000_000);
const PATIENCE_MS = 90_000 + CASES * 1_000;
const DAY_MS = 86_400_000;

withWorker();

interface Run {
  id: string;
  state: RunState;
  status: string;
  end: EndReason | null;
  startedAt: number;
  person: { id: string; traits: JsonObject; channels: ChannelsOfPerson };
}

async function readRun(journeyId: string): Promise<Run | undefined> {
  const { rows } = await pool().query<Run>(
    `SELECT r.id, r.state, r.status, r.end_reason AS end, (extract(epoch FROM r.started_at) * 1000)::float8 AS "startedAt",
            json_build_object('id', p.id, 'traits', p.traits, 'channels', p.channels) AS person
       FROM run r JOIN person p ON p.id = r.person_id WHERE r.journey_id = $1`,
    [journeyId],
  );
  return rows[0];
}

/** Node, visit, port and kind of reason of each step in order, and how it ended. */
async function traceOf(run: Run): Promise<string[]> {
  const { rows } = await pool().query<{
    node: string;
    visit: number;
    port: string | null;
    reason: StepReason;
  }>('SELECT node_id AS node, visit, port, reason FROM step WHERE run_id = $1 ORDER BY position', [run.id]);
  return [...rows.map(({ node, visit, port, reason }) => line(node, visit, port, reason)), ending(run.end)];
}

const line = (node: string, visit: number, port: string | null, { code }: StepReason) =>
  `${node}#${visit} ${port ?? '-'} ${code}`;
const ending = (end: EndReason | null | undefined) => `end: ${end?.code ?? 'inside'}`;

function simulated({ plan, script, total }: TraceCase, journeyId: string, person: Run['person']): string[] {
  const at = Date.now();
  const { steps, end } = simulate({
    plan,
    journeyId,
    trigger: plan.triggers[0]!,
    person,
    entry: { name: 'Go', messageId: 'go', properties: { total }, at },
    workspace: { zone: 'UTC', weekend: [], holidays: [] },
    clock: 1,
    spread: 0,
    script,
    perform: ({ args }, { channels }) =>
      reach(channels, args.channel as Channel).reachable
        ? { outcome: 'planned', final: false }
        : { outcome: 'not-sent', final: true },
    until: at + 1_000 * DAY_MS,
  });
  return [
    ...steps.map(({ nodeId, visit, port, reason }) => line(nodeId, visit, port, reason)),
    ending(end?.reason),
  ];
}

/** Lets happen what the script has for the place where the person stands, once. */
async function play(
  shop: Shop,
  userId: string,
  script: Set<ScriptedEvent>,
  { state, status }: Run,
): Promise<void> {
  const { open } = state;
  if (status !== 'waiting' || !open) return;
  for (const event of script) {
    const { when, name, properties, traits } = event;
    if (!('node' in when) || when.node !== open.node || when.visit !== open.visit) continue;
    script.delete(event);
    if (traits) await shop.identify({ userId }, traits);
    else await shop.track(name, { userId }, properties);
  }
}

async function passage(
  shop: Shop,
  one: TraceCase,
  number: number,
): Promise<{ real: string[]; expected: string[] }> {
  const journeyId = await publishPlan(shop.workspaceId, one.plan);
  const userId = `person-${number}`;
  await shop.identify({ userId }, one.hasEmail ? { email: `${userId}@example.com` } : { city: 'Shiraz' });
  await shop.track(`Go ${number}`, { userId }, { total: one.total });
  const begun = await eventually(() => readRun(journeyId), `case ${number} begins`, PATIENCE_MS);
  const expected = simulated(one, journeyId, begun.person);
  const script = new Set(one.script);
  let real: string[] = [];
  await eventually(
    async () => {
      const run = await readRun(journeyId);
      if (!run) return false;
      await play(shop, userId, script, run);
      real = await traceOf(run);
      return run.status === 'ended' || JSON.stringify(real) === JSON.stringify(expected);
    },
    `case ${number} ends`,
    PATIENCE_MS,
  ).catch(() => undefined);
  return { real, expected };
}

test(
  'a journey takes a person the same way in the simulator and on a real worker',
  async () => {
    const shop = await Shop.open({ daySeconds: 1 });
    const cases = fc.sample(traceCase, { numRuns: CASES, seed: SEED }).map((one, number): TraceCase => {
      const [trigger] = one.plan.triggers;
      // Each case has its own person, journey and event.
      return {
        ...one,
        plan: { ...one.plan, triggers: [{ ...trigger!, on: { kind: 'event', event: `Go ${number}` } }] },
      };
    });
    const passages = await Promise.all(cases.map((one, number) => passage(shop, one, number)));
    for (const [number, { real, expected }] of passages.entries())
      expect(real, `case ${number} of seed ${SEED}`).toEqual(expected);
    const broken = await eventually(async () => {
      const found = await checkLedger(5);
      return found.length === 0 && found;
    }, 'the ledger is in order').catch(() => checkLedger(5));
    expect(broken).toEqual([]);
  },
  PATIENCE_MS + 60_000,
);
