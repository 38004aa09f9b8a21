import type { PoolClient } from 'pg';
import { broadcastPrefix } from '@/server/data/broadcasts/broadcast-prefix';
import { type DueBroadcast, lockBroadcast } from '@/server/data/broadcasts/lock-broadcast';
import { type BroadcastMove, moveBroadcast } from '@/server/data/broadcasts/move-broadcast';
import { readBroadcastPeople } from '@/server/data/broadcasts/read-broadcast-people';
import { selectionOf } from '@/server/data/broadcasts/selection-of';
import { insertSystemEvents } from '@/server/data/events/insert-system-events';
import { hasRoom } from '@/server/data/inbox/has-room';
import { notify } from '@/server/data/notify';
import { inTransaction } from '@/server/data/pool';
import { SYSTEM_PREFIX } from '@/shared/system-events';

const BATCH = 500;
const MINUTE_MS = 60_000;
/** How soon to look again at a broadcast whose journey is paused. ms */
const PAUSED_MS = 5_000;

/** Lets the next people of a broadcast in, each exactly once: its place and the events are written in one transaction. True: there may be more. */
export async function sendBroadcasts(): Promise<boolean> {
  const moved = await inTransaction(async (client) => {
    if (!(await hasRoom(client))) return null;
    const broadcast = await lockBroadcast(client);
    if (!broadcast) return null;
    const move = await tellPeople(client, broadcast);
    await moveBroadcast(client, move);
    return move;
  });
  if (moved && moved.sent > 0) notify('safar_inbox');
  return moved !== null;
}

async function tellPeople(client: PoolClient, broadcast: DueBroadcast): Promise<BroadcastMove> {
  const { id, cursor, perMinute, journeyStatus, triggers, nodeId } = broadcast;
  const isPaused = journeyStatus === 'paused';
  if (isPaused && !isRefused(broadcast))
    return { id, cursor, status: 'running', sent: 0, pauseMs: PAUSED_MS };
  const isThere = triggers?.some(({ node }) => node === nodeId);
  if ((journeyStatus !== 'live' && !isPaused) || !isThere)
    return { id, cursor, status: 'stopped', sent: 0, pauseMs: 0 };
  // A rate is kept by small batches: about one a second.
  const limit = perMinute === null ? BATCH : Math.min(BATCH, Math.max(1, Math.ceil(perMinute / 60)));
  const people = await readBroadcastPeople(client, selectionOf(broadcast), { after: cursor, limit });
  await insertSystemEvents(
    client,
    people.map((personId) => eventFor(broadcast, personId)),
  );
  const isDone = people.length < limit;
  const pauseMs = perMinute === null ? 0 : Math.ceil((people.length / perMinute) * MINUTE_MS);
  return {
    id,
    cursor: people.at(-1) ?? cursor,
    status: isDone ? 'done' : 'running',
    sent: people.length,
    pauseMs,
  };
}

/**
 * A turn that came during a pause that refuses entrants: whom it was for are told of it now, and the reactor writes down that they were refused.
 * What had begun before the pause, and what somebody sends by hand, waits for its end.
 */
function isRefused({ pause, tick }: DueBroadcast): boolean {
  return pause?.entrants === 'refuse' && tick !== null && tick.getTime() >= Date.parse(pause.since);
}

function eventFor(broadcast: DueBroadcast, personId: string) {
  const { workspaceId, journeyId, nodeId, kind, tick, now } = broadcast;
  return {
    workspaceId,
    personId,
    name: SYSTEM_PREFIX + kind,
    messageId: broadcastPrefix(broadcast) + personId,
    properties: {},
    context: { journeyId, nodeId },
    timestamp: tick ?? new Date(now),
  };
}
