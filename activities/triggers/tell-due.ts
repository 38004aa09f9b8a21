import { TURN_EVENTS } from '@/journey/plan/triggers/due/registry';
import type { TimedKind } from '@/journey/plan/triggers/due/types';
import { insertSystemEvents } from '@/server/data/events/insert-system-events';
import { hasRoom } from '@/server/data/inbox/has-room';
import { notify } from '@/server/data/notify';
import { inTransaction } from '@/server/data/pool';
import { takeDueMemberships } from '@/server/data/segments/take-due-memberships';
import { takeDue } from '@/server/data/triggers/take-due';
import { SEGMENT_DUE } from '@/shared/system-events';

const BATCH = 500;

/** Tells the reactor whose time has come, once each: the row is marked and the event logged in one transaction. True: there may be more. */
export async function tellDue(): Promise<boolean> {
  const count = await inTransaction(async (client) => {
    if (!(await hasRoom(client))) return 0;
    const due = await takeDue(client, BATCH);
    return insertSystemEvents(
      client,
      due.map((row) => {
        const { workspaceId, journeyId, nodeId, personId } = row;
        const at = row.due.toISOString();
        const name = TURN_EVENTS[row.kind as TimedKind];
        return {
          workspaceId,
          personId,
          name,
          messageId: `${row.kind}:${journeyId}:${nodeId}:${at}:${personId}`,
          properties: { due: at },
          context: { journeyId, nodeId, due: at },
          timestamp: row.due,
        };
      }),
    );
  });
  if (count > 0) notify('safar_inbox');
  return count === BATCH;
}

/** The same for memberships of segments that time alone may have changed. */
export async function tellDueMemberships(): Promise<boolean> {
  const count = await inTransaction(async (client) => {
    if (!(await hasRoom(client))) return 0;
    const due = await takeDueMemberships(client, BATCH);
    return insertSystemEvents(
      client,
      due.map((row) => {
        const { workspaceId, segmentId, personId } = row;
        const at = row.due.toISOString();
        return {
          workspaceId,
          personId,
          name: SEGMENT_DUE,
          messageId: `segment-due:${segmentId}:${personId}:${at}`,
          properties: {},
          context: { segmentId },
          timestamp: row.due,
        };
      }),
    );
  });
  if (count > 0) notify('safar_inbox');
  return count === BATCH;
}
