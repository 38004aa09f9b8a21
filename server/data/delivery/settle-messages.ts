import type { PoolClient } from 'pg';
import type { JsonObject } from '@/shared/json';
import { inTransaction } from '../pool';
import { rows } from '../rows';
import { wakeMessageListeners } from '../subscriptions/wake-message-listeners';

/** What became of one leased message. */
export interface Settlement {
  id: string;
  /** planned: it waits for another try, after delayMs. */
  state: 'accepted' | 'failed' | 'unknown' | 'suppressed' | 'withdrawn' | 'planned';
  reason: JsonObject | null;
  delayMs?: number;
  /** The attempt that ended, if one was made. */
  attempt?: {
    n: number;
    outcome: 'accepted' | 'refused' | 'retry' | 'unknown';
    code: string | null;
    detail: string | null;
    latencyMs: number | null;
  };
  /** Its attempt was written but never made: it is taken back. */
  neverTried?: boolean;
  providerMessageId?: string | null;
}

export interface Settled {
  /** Journeys whose counts changed. */
  journeyIds: string[];
  /** Hints now owed to runs that waited for one of these outcomes. */
  wakes: number;
}

// A late answer may still turn `unknown` into what really happened, and keeps what was to be sent once more from leaving; nothing else is
// changed without the lease.
const SETTLE = `
WITH said AS (
  SELECT * FROM json_to_recordset($1::json) AS s (id uuid, state text, reason jsonb, "delayMs" float8, attempt jsonb,
                                                  "neverTried" boolean, "providerMessageId" text)
), before AS (
  SELECT m.id, m.state FROM message m JOIN said s ON s.id = m.id
   WHERE (m.state = 'leased' AND m.lease_owner = $2) OR (m.state = 'unknown' AND s.state IN ('accepted', 'failed'))
      OR (m.state = 'planned' AND s.state = 'accepted' AND m.attempts = (s.attempt->>'n')::int)
   ORDER BY m.id FOR UPDATE OF m
), taken_back AS (
  DELETE FROM message_attempt a USING said s, message m, before b
   WHERE s."neverTried" AND m.id = s.id AND b.id = s.id AND a.message_id = s.id AND a.n = m.attempts
     AND a.ended_at IS NULL
  RETURNING a.message_id
), answered AS (
  UPDATE message_attempt a
     SET ended_at = clock_timestamp(), outcome = s.attempt->>'outcome', code = s.attempt->>'code',
         detail = s.attempt->>'detail', latency_ms = (s.attempt->>'latencyMs')::int
    FROM said s
   WHERE a.message_id = s.id AND a.n = (s.attempt->>'n')::int AND (a.outcome IS NULL OR a.outcome = 'unknown')
), settled AS (
  UPDATE message m
     SET state = s.state, reason = s.reason, lease_owner = NULL, lease_until = NULL,
         settled_at = CASE WHEN s.state <> 'planned' THEN clock_timestamp() END,
         due_at = CASE WHEN s.state = 'planned' THEN now() + coalesce(s."delayMs", 0) * interval '1 ms' ELSE m.due_at END,
         provider_message_id = coalesce(s."providerMessageId", m.provider_message_id),
         attempts = m.attempts - (SELECT count(*)::int FROM taken_back t WHERE t.message_id = m.id)
    FROM said s, before b
   WHERE m.id = s.id AND b.id = s.id
  RETURNING m.workspace_id, m.journey_id, m.version, m.node_id, m.visit, m.run_id, m.state, b.state AS was
), suppressed AS (
  UPDATE person p
     SET channels = jsonb_set(p.channels, '{email,suppressed}', jsonb_build_object('reason', 'hard-bounce', 'at',
           to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))),
         updated_at = now()
    FROM said s
    JOIN before b ON b.id = s.id
    JOIN message m ON m.id = s.id
    JOIN person own ON own.workspace_id = m.workspace_id AND own.id = m.person_id
   WHERE s.state = 'failed' AND s.reason->>'code' = 'hard-bounce' AND m.channel = 'email'
     AND p.workspace_id = m.workspace_id AND p.id = coalesce(own.merged_into, own.id)
     AND p.channels->'email'->>'address' = m.address AND NOT p.channels->'email' ? 'suppressed'
  RETURNING p.workspace_id, p.id
), measured AS (
  SELECT workspace_id, journey_id, version, node_id, state AS measure, 1 AS delta FROM settled WHERE state <> 'planned'
  UNION ALL
  SELECT workspace_id, journey_id, version, node_id, 'unknown', -1 FROM settled WHERE was = 'unknown'
), counted AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT workspace_id, journey_id, version, node_id, measure, sum(delta) FROM measured
   WHERE journey_id IS NOT NULL AND version IS NOT NULL AND node_id IS NOT NULL
   GROUP BY 1, 2, 3, 4, 5
  RETURNING journey_id
), woken AS (
  INSERT INTO wake (workspace_id, run_id, kind)
  SELECT DISTINCT s.workspace_id, s.run_id, 'hint'
    FROM settled s JOIN run r ON r.workspace_id = s.workspace_id AND r.id = s.run_id
   WHERE s.state <> 'planned' AND r.status <> 'ended'
     AND r.state->'open'->>'node' = s.node_id AND (r.state->'open'->>'visit')::int = s.visit
  UNION
  SELECT w.workspace_id, w.run_id, 'hint'
    FROM suppressed p JOIN subscription w ON w.workspace_id = p.workspace_id AND w.person_id = p.id AND w.kind = 'person'
  RETURNING id
)
SELECT ARRAY(SELECT DISTINCT journey_id FROM counted) AS "journeyIds", (SELECT count(*)::int FROM woken) AS wakes`;

// People before messages, like the reactor.
const LOCK_PEOPLE = `
SELECT p.id FROM person p
 WHERE (p.workspace_id, p.id) IN (
         SELECT m.workspace_id, coalesce(own.merged_into, own.id)
           FROM message m JOIN person own ON own.workspace_id = m.workspace_id AND own.id = m.person_id
          WHERE m.id = ANY($1::uuid[]))
 ORDER BY p.id FOR UPDATE`;

const isBounce = ({ state, reason }: Settlement) => state === 'failed' && reason?.code === 'hard-bounce';

/**
 * Stores what became of messages, their attempts, the counts of their nodes and the hints owed to waiting runs, in one
 * transaction; nothing more goes to an e-mail address that does not exist, as long as the person has it. Messages whose
 * lease was lost meanwhile stay as they are, except `unknown` ones whose answer came late.
 */
export async function settleMessages(settlements: readonly Settlement[], owner: string): Promise<Settled> {
  if (settlements.length === 0) return { journeyIds: [], wakes: 0 };
  const bounced = settlements.filter(isBounce).map(({ id }) => id);
  return inTransaction(async (client) => {
    if (bounced.length > 0) await client.query(LOCK_PEOPLE, [bounced]);
    const settled = await settle(client, settlements, owner);
    const moved = settlements.filter(({ state }) => state !== 'planned').map(({ id }) => id);
    return { ...settled, wakes: settled.wakes + (await wakeMessageListeners(client, moved)) };
  });
}

async function settle(
  client: PoolClient,
  settlements: readonly Settlement[],
  owner: string,
): Promise<Settled> {
  const result = await client.query<Settled>({
    name: 'settle-messages',
    text: SETTLE,
    values: [rows(settlements), owner],
  });
  return result.rows[0] ?? { journeyIds: [], wakes: 0 };
}
