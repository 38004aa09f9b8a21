import { pool } from '../pool';

/** A consumer that is silent for this long is taken for dead. By the database's clock only. */
export const LEASE_SECONDS = 30;

const RENEW = `
UPDATE message SET lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
 WHERE id = ANY($2::uuid[]) AND state = 'leased' AND lease_owner = $1`;

/**
 * Keeps what `owner` has in hand; call it well within the lease. Only these: a message that was claimed while the
 * database died, so that its owner never heard of it, must expire.
 */
export async function renewLeases(owner: string, ids: Iterable<string>): Promise<void> {
  const inHand = [...ids];
  if (inHand.length > 0) await pool().query({ name: 'renew-leases', text: RENEW, values: [owner, inHand] });
}

export interface ExpiredLease {
  id: string;
  provider: string | null;
  /** Number of an attempt whose answer was never stored; null when nothing had left. */
  openAttempt: number | null;
}

const TAKE_OVER = `
WITH expired AS (
  SELECT id FROM message WHERE state = 'leased' AND lease_until < now()
   ORDER BY lease_until LIMIT 500 FOR UPDATE SKIP LOCKED
)
UPDATE message m
   SET lease_owner = $1, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
  FROM expired e WHERE m.id = e.id
RETURNING m.id, m.provider,
  (SELECT a.n FROM message_attempt a WHERE a.message_id = m.id AND a.n = m.attempts AND a.ended_at IS NULL)
    AS "openAttempt"`;

/** Leases that a dead consumer left behind, now `owner`'s to settle. */
export async function takeOverExpiredLeases(owner: string): Promise<ExpiredLease[]> {
  const { rows } = await pool().query<ExpiredLease>({
    name: 'take-over-leases',
    text: TAKE_OVER,
    values: [owner],
  });
  return rows;
}
