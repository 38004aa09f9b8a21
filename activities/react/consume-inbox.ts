import { deferEvent } from '@/server/data/inbox/defer-event';
import { lockReactor } from '@/server/data/inbox/lock-reactor';
import { peekInbox } from '@/server/data/inbox/peek-inbox';
import { takeInbox } from '@/server/data/inbox/take-inbox';
import { isTimeout, isTransientError } from '@/server/data/is-transient-error';
import { inTransaction } from '@/server/data/pool';
import { log } from '@/server/log';
import type { RunToStart } from '@/server/temporal/start-journey-run';
import { loadWorld } from './load-world';
import { reactToEvent } from './react-to-event';
import type { World } from './world';
import { writeWorld } from './write-world';

export interface Consumed {
  /** How many events were taken; null: another reactor is at work. */
  count: number | null;
  /** Runs that now have to be started. */
  starts: RunToStart[];
  /** Something is owed to Temporal: the payer should look. */
  hasWakes: boolean;
  /** Journeys whose counts moved. */
  journeys: Set<string>;
}

const nothing = (count: number | null): Consumed => ({
  count,
  starts: [],
  hasWakes: false,
  journeys: new Set(),
});

/**
 * Reacts to the next events of the inbox, up to `limit`, in one transaction. When that fails for a reason of its own, or takes longer than
 * anything may, the same events are tried one by one, so that a broken one holds back nobody but its own person.
 */
export async function consumeInbox(limit: number): Promise<Consumed> {
  let seqs: string[] = [];
  try {
    return await consume(limit, (taken) => {
      seqs = taken;
    });
  } catch (error) {
    if ((isTransientError(error) && !isTimeout(error)) || seqs.length === 0) throw error;
    if (seqs.length === 1) return giveUpFor(seqs[0]!, error);
    log.warn({ err: error, events: seqs.length }, 'a batch of events failed and is tried one by one');
    return consumeEach(seqs.length);
  }
}

async function consumeEach(count: number): Promise<Consumed> {
  const all = nothing(0);
  for (let index = 0; index < count; index += 1) {
    const one = await consumeInbox(1);
    if (!one.count) break;
    all.count = (all.count ?? 0) + one.count;
    all.starts.push(...one.starts);
    all.hasWakes ||= one.hasWakes;
    for (const journey of one.journeys) all.journeys.add(journey);
  }
  return all;
}

async function giveUpFor(seq: string, error: unknown): Promise<Consumed> {
  const reason = error instanceof Error ? error.message : String(error);
  const outcome = await deferEvent(seq, reason);
  log.error({ err: error, seq, outcome }, 'an event could not be reacted to');
  return nothing(1);
}

function consume(limit: number, onTaken: (seqs: string[]) => void): Promise<Consumed> {
  return inTransaction(async (client) => {
    const now = await lockReactor(client);
    if (now === null) return nothing(null);
    const aheadMs = Date.now() - now;
    const seqs = await peekInbox(client, limit);
    onTaken(seqs);
    if (seqs.length === 0) return nothing(0);
    const events = await takeInbox(client, seqs);
    const world = await loadWorld(client, events, now);
    for (const event of events) reactToEvent(world, event);
    const hints = await writeWorld(client, world);
    return consumed(world, { count: events.length, hints, aheadMs });
  });
}

function consumed(
  world: World,
  { count, hints, aheadMs }: { count: number; hints: number; aheadMs: number },
): Consumed {
  const starting = world.fresh.filter(({ run }) => run.status === 'starting');
  return {
    count,
    starts: starting.map(({ run: { id, planHash, due } }) => ({
      id,
      planHash,
      counter: 0,
      due: due?.getTime() ?? null,
      aheadMs,
    })),
    hasWakes: world.ends.length + hints > 0,
    journeys: new Set([...world.fresh.map(({ run }) => run.journeyId), ...world.endedJourneys]),
  };
}
