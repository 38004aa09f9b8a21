import type { PoolClient } from 'pg';

// An event that is held back holds back the later ones of the same person, as far as their ids tell.
const HOLD = `
WITH held AS (
  SELECT i.seq, i.due_at, e.workspace_id, e.user_id, e.anonymous_id, e.person_id
    FROM event_inbox i JOIN event e USING (workspace_id, message_id)
   WHERE i.due_at > clock_timestamp()
)
UPDATE event_inbox i SET due_at = h.due_at
  FROM held h, event e
 WHERE i.due_at <= clock_timestamp() AND i.seq > h.seq
   AND e.workspace_id = i.workspace_id AND e.message_id = i.message_id AND e.workspace_id = h.workspace_id
   AND (e.user_id = h.user_id OR e.anonymous_id = h.anonymous_id OR e.person_id = h.person_id)`;

const PEEK = `SELECT seq FROM event_inbox WHERE due_at <= clock_timestamp() ORDER BY seq LIMIT $1`;

/** Numbers of the next events to react to, in the order in which they were received. */
export async function peekInbox(client: PoolClient, limit: number): Promise<string[]> {
  const { rows: held } = await client.query(
    'SELECT 1 FROM event_inbox WHERE due_at > clock_timestamp() LIMIT 1',
  );
  if (held.length > 0) await client.query(HOLD);
  const { rows } = await client.query<{ seq: string }>({ name: 'peek-inbox', text: PEEK, values: [limit] });
  return rows.map(({ seq }) => seq);
}
