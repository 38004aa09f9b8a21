import { newId } from '@/shared/new-id';
import { inTransaction } from '../pool';

/** After this many failures an event is given up. */
const MAX_ATTEMPTS = 5;
const BODY_LIMIT = 32_768;

const DEFER = `
UPDATE event_inbox SET attempts = attempts + 1, due_at = clock_timestamp() + power(2, attempts) * interval '1 second'
 WHERE seq = $1 RETURNING attempts`;

const REJECT = `
WITH taken AS (DELETE FROM event_inbox WHERE seq = $1 RETURNING workspace_id, message_id)
INSERT INTO rejected_event (id, workspace_id, message_id, reason, body)
SELECT $2, e.workspace_id, e.message_id, $3,
       left(json_build_object('type', e.type, 'event', e.name, 'userId', e.user_id, 'anonymousId', e.anonymous_id,
                              'properties', e.properties, 'context', e.context, 'timestamp', e.timestamp)::text, $4)
  FROM taken JOIN event e USING (workspace_id, message_id)`;

/** An event that cannot be reacted to waits longer after each failure, then goes to the rejected ones with the reason. */
export function deferEvent(seq: string, reason: string): Promise<'deferred' | 'rejected'> {
  return inTransaction(async (client) => {
    const { rows } = await client.query<{ attempts: number }>(DEFER, [seq]);
    if ((rows[0]?.attempts ?? 0) < MAX_ATTEMPTS) return 'deferred';
    await client.query(REJECT, [seq, newId(), reason, BODY_LIMIT]);
    return 'rejected';
  });
}
