import type { PoolClient } from 'pg';

const KEYS = `(VALUES ('user', e.user_id), ('anonymous', e.anonymous_id), ('person', e.person_id::text)) AS k (kind, value)`;

// An event that is held back holds back the later ones of the same person, as far as their ids tell. Only those whose turn it would be are
// looked at: what a long queue costs does not depend on how many wait behind them.
const HOLD = `
WITH held AS MATERIALIZED (
  SELECT e.workspace_id, k.kind, k.value, min(i.seq) AS seq, max(i.due_at) AS due_at
    FROM event_inbox i JOIN event e USING (workspace_id, message_id) CROSS JOIN LATERAL ${KEYS}
   WHERE i.due_at > statement_timestamp() AND k.value IS NOT NULL
   GROUP BY 1, 2, 3
), next AS (
  SELECT seq, workspace_id, message_id FROM event_inbox
   WHERE due_at <= statement_timestamp() ORDER BY seq LIMIT $1
), named AS MATERIALIZED (
  SELECT n.seq, e.workspace_id, k.kind, k.value
    FROM next n JOIN event e USING (workspace_id, message_id) CROSS JOIN LATERAL ${KEYS}
   WHERE k.value IS NOT NULL
), behind AS (
  SELECT n.seq, max(h.due_at) AS due_at
    FROM named n JOIN held h USING (workspace_id, kind, value)
   WHERE h.seq < n.seq
   GROUP BY 1
)
UPDATE event_inbox i SET due_at = b.due_at FROM behind b WHERE i.seq = b.seq`;

const IS_ANY_HELD = 'SELECT 1 FROM event_inbox WHERE due_at > statement_timestamp() LIMIT 1';
const PEEK = 'SELECT seq FROM event_inbox WHERE due_at <= statement_timestamp() ORDER BY seq LIMIT $1';

/** Numbers of the next events to react to, in the order in which they were received. */
export async function peekInbox(client: PoolClient, limit: number): Promise<string[]> {
  const { rows: held } = await client.query(IS_ANY_HELD);
  // Those held back make room for others, which may have to be held back as well.
  let isMoving = held.length > 0;
  while (isMoving) {
    const { rowCount } = await client.query({ name: 'hold-inbox', text: HOLD, values: [limit] });
    isMoving = (rowCount ?? 0) > 0;
  }
  const { rows } = await client.query<{ seq: string }>({ name: 'peek-inbox', text: PEEK, values: [limit] });
  return rows.map(({ seq }) => seq);
}
