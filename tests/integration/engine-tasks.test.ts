import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { listTasks } from '@/server/read/task-list';
import type { Actor } from '@/server/services/actor';
import { completeTask } from '@/server/services/tasks/complete-task';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, pathOf, reasonsOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';

/** Waits pass in real time. */
const REAL = { daySeconds: 86_400 };
const patience = { amount: 3, unit: 'days' };

let drop: () => Promise<void>;
let worker: WorkerProcess | undefined;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterEach(async () => {
  await worker?.stop();
});
afterAll(() => drop());

const journey = (nodes: Record<string, JourneyNode>, trigger = node('trigger', { event: 'Signed Up' })) =>
  ({
    format: 'safar.journey/1',
    name: 'Ask',
    settings: { reentry: { mode: 'off' }, exits: [{ id: 'bought', event: 'Bought' }] },
    nodes: { start: { ...trigger, next: { next: 'ask' } }, ...nodes, out: node('exit', {}) },
  }) satisfies JourneyDocument;

const asking = () =>
  journey({
    ask: node(
      'create-task',
      {
        title: 'Call them',
        text: '',
        outcomes: [
          { id: 'outcome-1', label: 'Reached' },
          { id: 'outcome-2', label: 'Not reached' },
        ],
        patience,
      },
      { 'outcome-1': 'agree', 'outcome-2': 'out', timeout: 'out' },
    ),
    agree: node(
      'approval',
      { title: '30 % off?', text: 'For a good customer', patience },
      { approved: 'out', rejected: 'out', timeout: 'out' },
    ),
  });

const memberOf = (workspaceId: string): Actor => ({ workspaceId, userId: null, role: 'member' });
const openTask = (workspaceId: string) =>
  eventually(async () => (await listTasks(workspaceId, { state: 'open' })).items[0], 'the team is asked');

test('the team is asked, and what they say decides the way, once', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(asking());
  await shop.identify({ userId: 'sara' }, { firstName: 'Sara' });
  await shop.track('Signed Up', { userId: 'sara' });
  const task = await openTask(shop.workspaceId);
  expect(task).toMatchObject({ kind: 'task', title: 'Call them', person: { name: 'Sara' }, nodeId: 'ask' });
  const actor = memberOf(shop.workspaceId);
  await expect(completeTask(actor, { taskId: task.id, outcome: 'maybe' })).rejects.toMatchObject({
    key: 'taskOutcomeUnknown',
  });
  await completeTask(actor, { taskId: task.id, outcome: 'outcome-1', note: 'Was happy' });
  await expect(completeTask(actor, { taskId: task.id, outcome: 'outcome-2' })).rejects.toMatchObject({
    code: 'conflict',
  });
  const approval = await openTask(shop.workspaceId);
  expect(approval).toMatchObject({ kind: 'approval', outcomes: [{ id: 'approved' }, { id: 'rejected' }] });
  await completeTask(actor, { taskId: approval.id, outcome: 'rejected' });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:outcome-1', 'agree:rejected', 'out:']);
  expect((await reasonsOf(run!.id))[1]).toMatchObject({
    code: 'effect',
    outcome: { outcome: 'outcome-1', final: true, detail: { taskId: task.id, note: 'Was happy' } },
  });
});

test('what the team reads is filled in as things are when they are asked; what cannot be is asked as it was written', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open(REAL);
  const ask = (title: string, text: string) =>
    journey({
      rise: node(
        'update-profile',
        { changes: [{ op: 'set', trait: 'tier', value: { from: 'literal', value: 'gold' } }] },
        { next: 'ask' },
      ),
      ask: node('approval', { title, text, patience }, { approved: 'out', rejected: 'out', timeout: 'out' }),
    });
  const risen = ask(
    '{{ person.firstName | upcase }}, {{ person.tier }}?',
    'Spent {{ event.total }}{{ person.none }}',
  );
  risen.nodes.start.next = { next: 'rise' };
  await shop.publish(risen);
  await shop.publish(ask('{% if %}', '{{ person.firstName }}'));
  await shop.identify({ userId: 'sara' }, { firstName: 'Sara' });
  await shop.track('Signed Up', { userId: 'sara' }, { total: 5 });
  const asked = await eventually(async () => {
    const { items } = await listTasks(shop.workspaceId, { state: 'open' });
    return items.length === 2 && items.map(({ title, text }) => [title, text]);
  }, 'the team is asked twice');
  expect(asked).toContainEqual(['SARA, gold?', 'Spent 5']);
  expect(asked).toContainEqual(['{% if %}', '{{ person.firstName }}']);
});

test('a step that is repeated after a crash asks once; whoever leaves is asked about no more', async () => {
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(asking());
  await shop.track('Signed Up', { userId: 'sara' });
  worker = await WorkerProcess.start({ SAFAR_FAILPOINT: 'step:after-commit' });
  await worker.gone();
  worker = await WorkerProcess.start();
  await runAt(journeyId, 'ask');
  const task = await openTask(shop.workspaceId);
  await shop.track('Bought', { userId: 'sara' });
  await allEnded(journeyId);
  const { items } = await listTasks(shop.workspaceId, {});
  expect(items.map(({ id, state }) => [id, state])).toEqual([[task.id, 'withdrawn']]);
  await expect(
    completeTask(memberOf(shop.workspaceId), { taskId: task.id, outcome: 'outcome-1' }),
  ).rejects.toMatchObject({ key: 'taskNotOpen' });
});

test('an answer that comes while no worker lives is found by the next one', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open(REAL);
  const journeyId = await shop.publish(asking());
  await shop.track('Signed Up', { userId: 'sara' });
  const task = await openTask(shop.workspaceId);
  await worker.kill();
  await completeTask(memberOf(shop.workspaceId), { taskId: task.id, outcome: 'outcome-2' });
  worker = await WorkerProcess.start();
  const [run] = await allEnded(journeyId, 1, 60_000);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:outcome-2', 'out:']);
}, 90_000);

test('a task that nobody does in time is closed, and the person goes on', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open({ daySeconds: 1 });
  const journeyId = await shop.publish(asking());
  await shop.track('Signed Up', { userId: 'sara' });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:timeout', 'out:']);
  expect((await listTasks(shop.workspaceId, { state: 'expired' })).items).toHaveLength(1);
});

const child = () =>
  journey(
    { ask: node('approval', { title: 'Ok?', text: '', patience }, { approved: 'out' }) },
    node('trigger-api', {}),
  );
const starting = (journeyId: string, wait: boolean) => {
  const properties = [{ name: 'order', value: { from: 'property', name: 'order' } }];
  return journey({
    ask: node(
      'start-journey',
      { journey: journeyId, wait, patience, properties },
      { next: 'out', refused: 'no', timeout: 'no' },
    ),
    no: node('exit', { note: 'no' }),
  });
};

test('another journey is started with values of this one, and who waits goes on at its end', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open(REAL);
  const other = await shop.publish(child());
  const waiting = await shop.publish(starting(other, true));
  await shop.track('Signed Up', { userId: 'sara' }, { order: 7 });
  const inside = await runAt(other, 'ask');
  const { rows } = await pool().query('SELECT entry FROM run WHERE id = $1', [inside.id]);
  expect(rows).toEqual([{ entry: { order: 7 } }]);
  expect(await runAt(waiting, 'ask')).toMatchObject({ endReason: null });

  const task = await openTask(shop.workspaceId);
  await completeTask(memberOf(shop.workspaceId), { taskId: task.id, outcome: 'approved' });
  const [ended] = await allEnded(waiting);
  expect(await pathOf(ended!.id)).toEqual(['start:next', 'ask:next', 'out:']);
  expect((await reasonsOf(ended!.id))[1]).toMatchObject({
    outcome: { outcome: 'ended', detail: { runId: inside.id, code: 'exit-node' } },
  });
});

test('who does not wait goes on at once; who is not let in goes on by the refusal', async () => {
  worker = await WorkerProcess.start();
  const shop = await Shop.open(REAL);
  const other = await shop.publish(child());
  const going = await shop.publish(starting(other, false));
  await shop.track('Signed Up', { userId: 'sara' }, { order: 8 });
  const [gone] = await allEnded(going);
  expect(await pathOf(gone!.id)).toEqual(['start:next', 'ask:next', 'out:']);
  await runAt(other, 'ask');

  const refused = await shop.publish(starting(other, true));
  await shop.track('Signed Up', { userId: 'sara' }, { order: 9 });
  const [run] = await allEnded(refused);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'ask:refused', 'no:']);
  expect((await reasonsOf(run!.id))[1]).toMatchObject({
    outcome: { outcome: 'refused', detail: { refusal: { code: 'already-inside' } } },
  });
});
