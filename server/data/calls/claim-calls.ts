import { pool } from '../pool';

/** A consumer that is silent for this long is taken for dead; longer than a request may take. By the database's clock only. */
const LEASE_SECONDS = 60;

// A paused journey's calls stay where they are: pausing means that nothing leaves. However many they are, they are not read: calls are looked at
// journey by journey. Twice the limit is looked at, because another consumer may be at the first of them.
const CLAIM = `
WITH RECURSIVE line AS (
  (SELECT journey_id FROM outbound_call WHERE state = 'planned' ORDER BY journey_id LIMIT 1)
  UNION ALL
  SELECT next.journey_id
    FROM line l CROSS JOIN LATERAL (
      SELECT c.journey_id FROM outbound_call c
       WHERE c.state = 'planned' AND c.journey_id > l.journey_id ORDER BY c.journey_id LIMIT 1
    ) next
), due AS MATERIALIZED (
  SELECT own.id
    FROM line l CROSS JOIN LATERAL (
      SELECT c.id, c.due_at FROM outbound_call c
       WHERE c.state = 'planned' AND c.journey_id = l.journey_id AND c.due_at <= now() ORDER BY c.due_at LIMIT 2 * $2::int
    ) own
   WHERE NOT EXISTS (SELECT FROM journey j WHERE j.id = l.journey_id AND j.status = 'paused')
   ORDER BY own.due_at LIMIT 2 * $2::int
), picked AS (
  SELECT c.id FROM outbound_call c
   WHERE c.id = ANY(ARRAY(SELECT id FROM due)) AND c.state = 'planned' AND c.due_at <= now()
   ORDER BY c.due_at LIMIT $2 FOR UPDATE OF c SKIP LOCKED
)
UPDATE outbound_call c
   SET state = 'leased', lease_owner = $1, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
  FROM picked WHERE c.id = picked.id
RETURNING c.id`;

/** Takes up to `limit` due calls for `owner`; two consumers never get the same one. */
export async function claimCalls(owner: string, limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>({
    name: 'claim-calls',
    text: CLAIM,
    values: [owner, limit],
  });
  return rows.map(({ id }) => id);
}

export interface ExpiredCall {
  id: string;
  /** Number of an attempt whose answer was never stored; null: nothing had left. */
  openAttempt: number | null;
  attempts: number;
}

const TAKE_OVER = `
WITH expired AS (
  SELECT id FROM outbound_call WHERE state = 'leased' AND lease_until < now() ORDER BY lease_until LIMIT 100 FOR UPDATE SKIP LOCKED
)
UPDATE outbound_call c SET lease_owner = $1, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
  FROM expired e WHERE c.id = e.id
RETURNING c.id, c.attempts,
  (SELECT a.n FROM outbound_call_attempt a WHERE a.call_id = c.id AND a.n = c.attempts AND a.ended_at IS NULL) AS "openAttempt"`;

/** Calls that a dead consumer left behind, now `owner`'s to settle. */
export async function takeOverCalls(owner: string): Promise<ExpiredCall[]> {
  const { rows } = await pool().query<ExpiredCall>({
    name: 'take-over-calls',
    text: TAKE_OVER,
    values: [owner],
  });
  return rows;
}
