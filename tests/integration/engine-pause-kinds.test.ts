import { expect, test } from 'vitest';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyDocument } from '@/journey/graph/types';
import { definitions, type NodeKind } from '@/nodes/registry/definitions';
import { pool } from '@/server/data/pool';
import { listTasks } from '@/server/read/task-list';
import type { Actor } from '@/server/services/actor';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';
import { completeTask } from '@/server/services/tasks/complete-task';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { expectOrder } from '../support/engine/expect-order';
import { allEnded, pathOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { timePasses } from '../support/engine/time-passes';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });

const LONG = { amount: 300, unit: 'days' };

/** What has to be filled in before a step of the kind can be published. */
const FILLED: Partial<Record<NodeKind, JsonObject>> = {
  'send-message': { template: 'cart-email' },
  'wait-until': {
    conditions: [{ id: 'ordered', on: { kind: 'event', event: 'Order Completed' } }],
    timeout: { amount: 1, unit: 'days' },
  },
  'wait-inactivity': { amount: 1, unit: 'days', events: ['Product Viewed'] },
  branch: {
    cases: [{ id: 'case-1', when: { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } }],
  },
  switch: { trait: 'tier', cases: [{ id: 'case-1', values: ['gold'] }] },
  'set-variable': { set: [{ variable: 'code', value: { from: 'literal', value: 'A1' } }] },
  'update-profile': { changes: [{ op: 'set', trait: 'seen', value: { from: 'literal', value: true } }] },
  'emit-event': { event: 'Came By' },
  'call-webhook': { url: 'http://127.0.0.1:9/refused' },
  'create-task': { title: 'Call them', outcomes: [{ id: 'outcome-1', label: 'Reached' }], patience: LONG },
  approval: { title: 'Agreed?', patience: LONG },
  'start-journey': { journey: newId() },
};

const KINDS = (Object.keys(definitions) as NodeKind[]).filter((kind) => !definitions[kind]?.trigger);
/** They wait for somebody's answer. */
const ASKING = new Set<NodeKind>(['create-task', 'approval']);

/** A wait, then a step of the kind, all of whose ways lead out. */
function journeyOf(kind: NodeKind): JourneyDocument {
  const config = { ...(definitions[kind]!.defaults() as JsonObject), ...FILLED[kind] };
  const own = portsOf(node(kind, config), definitions) ?? [];
  const next = Object.fromEntries(own.map(({ id, back }) => [id, back ? 'wait' : 'out']));
  return {
    format: 'safar.journey/1',
    name: kind,
    settings: {
      reentry: { mode: 'off' },
      exits: [],
      variables: [{ name: 'code', type: 'text' }],
    },
    nodes: {
      start: node('trigger', { event: 'Go' }, { next: 'wait' }),
      wait: node('wait', { amount: 1, unit: 'days' }, { next: 'own' }),
      own: node(kind, config, next),
      out: node('exit', {}),
    },
  };
}

async function held(journeys: readonly string[]): Promise<void> {
  for (const id of journeys) {
    await eventually(async () => (await runsOf(id))[0]?.status === 'held', `the run of ${id} is held`);
  }
}

test('people are held before a step of any kind and go on after the resume, or leave when their journey is stopped', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const actor = actorOf(shop);
  const resumed = new Map<NodeKind, string>();
  const stopped = new Map<NodeKind, string>();
  for (const kind of KINDS) {
    resumed.set(kind, await shop.publish(journeyOf(kind)));
    stopped.set(kind, await shop.publish(journeyOf(kind)));
  }
  const all = [...resumed.values(), ...stopped.values()];
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Go', { userId: 'sara' });
  for (const id of all) await eventually(async () => (await runsOf(id)).length === 1, 'she is inside');
  for (const id of all) await pauseJourney(actor, id);
  await timePasses(...all);
  await held(all);
  // A day is two seconds from here on: some steps wait themselves.
  await pool().query('UPDATE workspace SET demo_clock = 43200 WHERE id = $1', [shop.workspaceId]);

  for (const id of stopped.values()) await stopJourney(actor, id, 'now');
  for (const id of resumed.values()) await resumeJourney(actor, id);
  for (const [kind, id] of stopped) {
    const [run] = await allEnded(id);
    expect([kind, run?.endReason?.code]).toEqual([kind, 'stopped']);
    expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:']);
  }
  for (const [kind, id] of resumed) {
    if (ASKING.has(kind)) continue;
    const [run] = await allEnded(id);
    expect([kind, run?.status]).toEqual([kind, 'ended']);
    expect((await pathOf(run!.id))[2]).toMatch(/^own:/);
  }

  const asking = [...ASKING].map((kind) => resumed.get(kind)!);
  const tasks = await eventually(async () => {
    const { items } = await listTasks(shop.workspaceId, { state: 'open' });
    return items.length === asking.length && items;
  }, 'the team is asked');
  for (const id of asking) await pauseJourney(actor, id);
  for (const { id, outcomes } of tasks) {
    await completeTask(actor, { taskId: id, outcome: outcomes[0]!.id, note: '' });
  }
  await held(asking);
  for (const id of asking) await resumeJourney(actor, id);
  for (const id of asking) {
    const [run] = await allEnded(id);
    expect(run?.endReason).toEqual({ code: 'exit-node' });
  }
  await expectOrder();
});
