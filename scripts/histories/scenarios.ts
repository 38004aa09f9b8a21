import type { JourneyDocument } from '@/journey/graph/types';
import { notify } from '@/server/data/notify';
import { pool } from '@/server/data/pool';
import { wakeHeldRuns } from '@/server/data/wakes/wake-held-runs';
import type { Actor } from '@/server/services/actor';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';
import { temporal } from '@/server/temporal/client';
import { cartJourney, node, sending } from '../../tests/support/engine/cart-journey';
import { eventually } from '../../tests/support/engine/eventually';
import { allEnded, runAt, runsOf } from '../../tests/support/engine/look';
import { Shop } from '../../tests/support/engine/shop';

interface Recorded {
  id: string;
  /** Of the first workflow, when it continued as new. */
  firstRunId?: string;
}

const sara = { userId: 'sara' };

async function enter(document: JourneyDocument, daySeconds = 1): Promise<{ shop: Shop; journeyId: string }> {
  const shop = await Shop.open({ daySeconds });
  const journeyId = await shop.publish(document);
  await shop.identify(sara, { email: 'sara@example.com' });
  await shop.track('Cart Updated', sara);
  return { shop, journeyId };
}

async function closed(journeyId: string): Promise<Recorded> {
  const [run] = await allEnded(journeyId);
  const id = run!.id;
  await eventually(async () => {
    const { status } = await temporal().workflow.getHandle(id).describe();
    return status.name !== 'RUNNING';
  }, 'the workflow is closed');
  return { id };
}

const nodes = (more: JourneyDocument['nodes']): JourneyDocument => ({ ...cartJourney(), nodes: more });
const trigger = (next: string) => node('trigger', { event: 'Cart Updated' }, { next });
const wait = (days: number, next: string) => node('wait', { amount: days, unit: 'days' }, { next });
const minute = (next: string) => node('wait', { amount: 1, unit: 'minutes' }, { next });
const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });

/** The same, but for a wait that is a minute long. */
const shorter = (document: JourneyDocument, id: string): JourneyDocument => ({
  ...document,
  nodes: { ...document.nodes, [id]: minute(Object.values(document.nodes[id]!.next)[0]!) },
});

/** Publishes the document as the next version and moves everybody to it, their waits measured anew. */
async function moveTo(shop: Shop, journeyId: string, document: JourneyDocument): Promise<void> {
  await pool().query('UPDATE journey SET document = $2 WHERE id = $1', [journeyId, document]);
  const move = { map: {}, timers: 'recompute' } as const;
  await publishJourney(actorOf(shop), { journeyId, revision: 1, note: '', move });
}

const settling = () =>
  nodes({
    start: trigger('email'),
    email: sending('email', { sent: 'done', failed: 'done' }),
    done: node('exit', {}),
  });

/** Every kind of answer that the driver can get, on a real server. */
export const scenarios: Record<string, () => Promise<Recorded>> = {
  'delayed-start': async () => closed((await enter(cartJourney())).journeyId),

  'no-wait': async () =>
    closed((await enter(nodes({ start: trigger('email'), email: sending('email') }))).journeyId),

  'outcome-hint': async () => closed((await enter(settling(), 3_600)).journeyId),

  'two-waits': async () => {
    const document = nodes({
      start: trigger('a'),
      a: wait(1, 'b'),
      b: wait(1, 'email'),
      email: sending('email'),
    });
    return closed((await enter(document)).journeyId);
  },

  'early-hint': async () => {
    const document = nodes({
      start: trigger('email'),
      email: sending('email', { sent: 'a' }),
      a: wait(2, 'done'),
      done: node('exit', {}),
    });
    const { journeyId } = await enter(document);
    const run = await runAt(journeyId, 'a');
    await temporal().workflow.getHandle(run.id).signal('hint');
    await temporal().workflow.getHandle(run.id).signal('hint');
    return closed(journeyId);
  },

  'paused-and-resumed': async () => {
    const { shop, journeyId } = await enter(cartJourney());
    await shop.setStatus(journeyId, 'paused');
    await eventually(async () => (await runsOf(journeyId))[0]?.status === 'held', 'the run is held');
    await shop.setStatus(journeyId, 'live');
    await wakeHeldRuns({ workspaceId: shop.workspaceId, journeyId, perSecond: 10 });
    notify('safar_wake');
    return closed(journeyId);
  },

  'paused-and-extended': async () => {
    const { shop, journeyId } = await enter(cartJourney());
    await pauseJourney(actorOf(shop), journeyId, { timers: 'extend' });
    await eventually(async () => (await runsOf(journeyId))[0]?.status === 'held', 'the run is held');
    await resumeJourney(actorOf(shop), journeyId);
    return closed(journeyId);
  },

  'paused-and-let-go': async () => {
    const { shop, journeyId } = await enter(cartJourney());
    await runAt(journeyId, 'wait');
    await pauseJourney(actorOf(shop), journeyId, { inside: 'discard' });
    return closed(journeyId);
  },

  stopped: async () => {
    const { shop, journeyId } = await enter(cartJourney(), 3_600);
    await runAt(journeyId, 'wait');
    await eventually(async () => (await runsOf(journeyId))[0]?.status === 'waiting', 'the run is started');
    await stopJourney(actorOf(shop), journeyId, 'now');
    return closed(journeyId);
  },

  'migrated-asleep': async () => {
    const { shop, journeyId } = await enter(cartJourney(), 3_600);
    await eventually(async () => (await runsOf(journeyId))[0]?.status === 'waiting', 'the run is started');
    await moveTo(shop, journeyId, shorter(cartJourney(), 'wait'));
    return closed(journeyId);
  },

  'migrated-waiting': async () => {
    const document = nodes({
      start: trigger('a'),
      a: minute('b'),
      b: wait(2, 'done'),
      done: node('exit', {}),
    });
    const { shop, journeyId } = await enter(document, 3_600);
    await runAt(journeyId, 'b');
    await moveTo(shop, journeyId, shorter(document, 'b'));
    return closed(journeyId);
  },

  'taken-out': async () => {
    const { shop, journeyId } = await enter(cartJourney(), 3_600);
    await runAt(journeyId, 'wait');
    await eventually(async () => (await runsOf(journeyId))[0]?.status === 'waiting', 'the run is started');
    await shop.track('Order Completed', sara);
    return closed(journeyId);
  },

  'database-away': async () => {
    await pool().query('ALTER TABLE step_answer RENAME TO step_answer_away');
    const { journeyId } = await enter(cartJourney());
    const run = await runAt(journeyId, 'wait');
    await eventually(async () => {
      const history = await temporal().workflow.getHandle(run.id).fetchHistory();
      return history.events?.some((event) => event.activityTaskScheduledEventAttributes);
    }, 'the durable step takes over');
    await pool().query('ALTER TABLE step_answer_away RENAME TO step_answer');
    return closed(journeyId);
  },

  'continued-as-new': async () => {
    const document = nodes({
      start: trigger('email'),
      email: sending('email', { sent: 'a' }),
      a: wait(300, 'done'),
      done: node('exit', {}),
    });
    const { shop, journeyId } = await enter(document);
    const run = await runAt(journeyId, 'a');
    const handle = temporal().workflow.getHandle(run.id);
    const first = (await handle.describe()).runId;
    await eventually(async () => {
      await handle.signal('hint');
      return (await handle.describe()).runId !== first;
    }, 'the workflow continues as new');
    await shop.track('Order Completed', sara);
    await closed(journeyId);
    return { id: run.id, firstRunId: first };
  },
};
