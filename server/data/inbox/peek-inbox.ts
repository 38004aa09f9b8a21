import type { PoolClient } from 'pg';

const KEYS = `(VALUES ('user', e.user_id), ('anonymous', e.anonymous_id), ('person', e.person_id::text)) AS k (kind, value)`;

/** So many of a person's events are looked at again when the one before them is tried again; whatever is behind them waits longer. */
const CROWD = 500;
/** About how long it takes until an event that always fails is given up. s */
const CROWD_S = 30;
/** At least so many are held back at once, however few are asked for. */
const LEAST_HELD = 1_000;

// An event that is held back holds back the later ones of the same person, as far as their ids tell. Only those whose turn it would be are
// looked at: what a long queue costs does not depend on how many wait behind them. They wait for the first of the person's that is held, and
// in a crowd one behind the other: else each try of an event that always fails would move all of them again.
const HOLD = `
WITH next AS (
  SELECT seq, workspace_id, message_id FROM event_inbox
   WHERE due_at <= statement_timestamp() ORDER BY seq LIMIT $1
), named AS (
  SELECT i.seq, i.due_at, true AS is_held, e.workspace_id, k.kind, k.value
    FROM event_inbox i JOIN event e USING (workspace_id, message_id) CROSS JOIN LATERAL ${KEYS}
   WHERE i.due_at > statement_timestamp() AND k.value IS NOT NULL
   UNION ALL
  SELECT n.seq, NULL, false, e.workspace_id, k.kind, k.value
    FROM next n JOIN event e USING (workspace_id, message_id) CROSS JOIN LATERAL ${KEYS}
   WHERE k.value IS NOT NULL
), placed AS (
  SELECT seq, is_held,
         row_number() OVER (PARTITION BY workspace_id, kind, value ORDER BY seq) - 1 AS place,
         first_value(due_at) OVER first_held AS due_at, first_value(seq) OVER first_held AS first
    FROM named WINDOW first_held AS (PARTITION BY workspace_id, kind, value ORDER BY NOT is_held, seq)
), behind AS (
  SELECT seq, max(due_at + (place / ${CROWD}) * interval '${CROWD_S} seconds') AS due_at FROM placed
   WHERE NOT is_held AND due_at IS NOT NULL AND first < seq
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
    const { rowCount } = await client.query({
      name: 'hold-inbox',
      text: HOLD,
      values: [Math.max(limit, LEAST_HELD)],
    });
    isMoving = (rowCount ?? 0) > 0;
  }
  const { rows } = await client.query<{ seq: string }>({ name: 'peek-inbox', text: PEEK, values: [limit] });
  return rows.map(({ seq }) => seq);
}
