import type { Instruction, Plan } from '@/journey/plan/types';
import { planOf } from '@/journey/testing/plan-of';
import { temporal } from '@/server/temporal/client';
import { allEnded, runAt } from '../../../tests/support/engine/look';
import { publishPlan } from '../../../tests/support/engine/publish-plan';
import { Shop } from '../../../tests/support/engine/shop';
import { WorkerProcess } from '../../../tests/support/engine/worker-process';
import { figure, type Result } from '../results';

const DAY_MS = 86_400_000;
const to = (port: string, pc: number) => ({ port, to: pc });
const sleep = (node: string, next: number, days = 1): Instruction => ({
  op: 'sleep',
  node,
  until: { kind: 'duration', ms: days * DAY_MS },
  exit: to('next', next),
});
/** Decides something at once, as a branch or a message does. */
const note = (next: number): Instruction => ({
  op: 'mark',
  node: 'note',
  mark: 'note',
  leave: false,
  exit: to('next', next),
});
const listen = (next: number): Instruction => ({
  op: 'await',
  node: 'ask',
  conditions: [{ ...to('came', next), on: { kind: 'event', event: 'Came' } }],
  timeout: { until: { kind: 'duration', ms: 1_000 * DAY_MS }, exit: to('late', next) },
  passIfTrue: false,
});

interface Events {
  all: number;
  /** One for each stretch that was walked, whatever it waited for before. */
  markers: number;
}

async function eventsOf(runId: string): Promise<Events> {
  const { events } = await temporal().workflow.getHandle(runId).fetchHistory();
  const markers = events?.filter((event) => event.markerRecordedEventAttributes) ?? [];
  return { all: events?.length ?? 0, markers: markers.length };
}

/** What a wait adds to a history, without the marker of the stretch that follows it. */
const waitOf = (run: Events, without: Events) => run.all - without.all - (run.markers - without.markers);

/** How many events the history of a run gets by each kind of wait. */
export async function history(): Promise<Result[]> {
  const shop = await Shop.open({ daySeconds: 2 });
  const worker = await WorkerProcess.start();
  const enter = async (name: string, code: Instruction[], more: Partial<Plan> = {}) => {
    const triggers = [{ node: 'start', on: { kind: 'event' as const, event: name }, to: 0 }];
    const journeyId = await publishPlan(shop.workspaceId, planOf(code, { ...more, triggers }));
    await shop.track(name, { userId: name });
    return journeyId;
  };
  const ended = async (journeyId: string) => {
    const [run] = await allEnded(journeyId, 1, 120_000);
    if (!run) throw new Error('The run did not end');
    // The row is written before the workflow hears of it.
    await temporal()
      .workflow.getHandle(run.id)
      .result()
      .catch(() => undefined);
    return eventsOf(run.id);
  };
  try {
    const one = await ended(await enter('One', [sleep('a', 1)]));
    const two = await ended(await enter('Two', [sleep('a', 1), sleep('b', 2)]));
    const acted = await ended(await enter('Act', [note(1), sleep('a', 2)]));
    const hit = await enter('Hit', [sleep('a', 1), listen(2)]);
    await runAt(hit, 'ask');
    await shop.track('Came', { userId: 'Hit' });
    const heard = await ended(hit);
    const exits = [{ id: 'gone', event: 'Gone', when: 'at-once' as const }];
    const gone = await enter('Leave', [sleep('a', 1), sleep('b', 2, 1_000)], { exits });
    const { id } = await runAt(gone, 'b');
    const before = await eventsOf(id);
    await shop.track('Gone', { userId: 'Leave' });
    const left = await ended(gone);
    return [
      figure('history events: a run with one wait', one.all, 'events', 'most', 6),
      figure('history events: a message, then a run with one wait', acted.all, 'events', 'most', 6),
      figure('history events: each later wait', waitOf(two, one), 'events', 'most', 5),
      figure('history events: an event wait that hits', waitOf(heard, one), 'events', 'most', 6),
      figure(
        'history events: each stretch after a later wait',
        two.markers - one.markers,
        'events',
        'most',
        1,
      ),
      figure('history events: an exit in the middle of a wait', left.all - before.all, 'events', 'most', 1),
    ];
  } finally {
    await worker.stop();
  }
}
