import type { PoolClient } from 'pg';
import type { MessageVerdict } from '@/shared/message-verdict';
import { wakeMessageListeners } from '../subscriptions/wake-message-listeners';

/** A message that is sent again by hand has this long to leave, however late it is. Hours */
const AGAIN_HOURS = 1;

export interface UnknownSettlement {
  workspaceId: string;
  messageId: string;
  said: MessageVerdict;
  /** Null: through the API. */
  userId: string | null;
}

export type UnknownSettled =
  | { kind: 'settled'; journeyId: string | null }
  /** Its outcome is known by now. */
  | { kind: 'not-unknown' }
  /** It cannot be sent again: its run was taken out. */
  | { kind: 'run-left' }
  | { kind: 'not-found' };

// The run before its message, like a step. Locked, so that it cannot be taken out while its message becomes planned.
const LOCK_RUN = `
SELECT r.status = 'ended' AND r.end_reason->>'code' NOT IN ('completed', 'exit-node') AS "hasLeft"
  FROM message m JOIN run r ON r.workspace_id = m.workspace_id AND r.id = m.run_id
 WHERE m.workspace_id = $1 AND m.id = $2 FOR SHARE OF r`;

const LOCK_MESSAGE = 'SELECT state FROM message WHERE workspace_id = $1 AND id = $2 FOR UPDATE';

// The attempt whose answer never came stays as it is: a person knows what became of the message, not of the request.
const SETTLE = `
WITH settled AS (
  UPDATE message
     SET state = CASE $3 WHEN 'arrived' THEN 'accepted' WHEN 'send-again' THEN 'planned' ELSE 'failed' END,
         reason = CASE $3 WHEN 'not-arrived' THEN '{"code": "not-arrived"}'::jsonb END,
         verdict = jsonb_build_object('said', $3::text, 'by', $4::text, 'at',
           to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         settled_at = CASE WHEN $3 <> 'send-again' THEN clock_timestamp() END,
         due_at = CASE WHEN $3 = 'send-again' THEN now() ELSE due_at END,
         not_after = CASE WHEN $3 = 'send-again' THEN greatest(not_after, now() + interval '${AGAIN_HOURS} hours') ELSE not_after END
   WHERE workspace_id = $1 AND id = $2
  RETURNING workspace_id, journey_id, version, node_id, state
), counted AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT workspace_id, journey_id, version, node_id, c.measure, c.delta
    FROM settled, LATERAL (VALUES ('unknown', -1), (state, 1)) AS c (measure, delta)
   WHERE journey_id IS NOT NULL AND version IS NOT NULL AND node_id IS NOT NULL AND c.measure <> 'planned'
)
SELECT journey_id AS "journeyId" FROM settled`;

/**
 * Stores what a person says of a message whose outcome is unknown, with the counts of its node and the hints owed to runs that wait for it.
 * Sent again, the same row of the ledger makes another attempt, so at most one send of a visit is ever accepted as far as anybody knows.
 */
export async function settleUnknown(
  client: PoolClient,
  { workspaceId, messageId, said, userId }: UnknownSettlement,
): Promise<UnknownSettled> {
  const run = await client.query<{ hasLeft: boolean }>(LOCK_RUN, [workspaceId, messageId]);
  const message = await client.query<{ state: string }>(LOCK_MESSAGE, [workspaceId, messageId]);
  if (!message.rows[0]) return { kind: 'not-found' };
  if (message.rows[0].state !== 'unknown') return { kind: 'not-unknown' };
  if (said === 'send-again' && run.rows[0]?.hasLeft) return { kind: 'run-left' };
  const { rows } = await client.query<{ journeyId: string | null }>(SETTLE, [
    workspaceId,
    messageId,
    said,
    userId,
  ]);
  if (said !== 'send-again') await wakeMessageListeners(client, [messageId]);
  return { kind: 'settled', journeyId: rows[0]?.journeyId ?? null };
}
