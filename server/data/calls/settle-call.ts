import type { JsonObject } from '@/shared/json';
import { giveAnswers } from '../events/give-answers';
import { inTransaction } from '../pool';
import { rows as asRows } from '../rows';

/** What became of one leased call. */
export interface CallSettlement {
  id: string;
  /** planned: it is tried again, after delayMs. */
  state: 'succeeded' | 'failed' | 'unknown' | 'withdrawn' | 'planned';
  reason: JsonObject | null;
  response?: JsonObject | null;
  delayMs?: number;
  /** The attempt that ended, if one was made. */
  attempt?: {
    n: number;
    outcome: 'succeeded' | 'refused' | 'retry' | 'unknown';
    status: number | null;
    detail: string | null;
    latencyMs: number | null;
  };
}

const SETTLE = `
UPDATE outbound_call
   SET state = $3, reason = $4, response = coalesce($5, response), lease_owner = NULL, lease_until = NULL,
       settled_at = CASE WHEN $3 <> 'planned' THEN clock_timestamp() END,
       due_at = CASE WHEN $3 = 'planned' THEN now() + $6::float8 * interval '1 ms' ELSE due_at END
 WHERE id = $1 AND state = 'leased' AND lease_owner = $2
RETURNING workspace_id AS "workspaceId", run_id AS "runId", node_id AS "nodeId", visit`;

const ATTEMPT = `
UPDATE outbound_call_attempt SET ended_at = clock_timestamp(), outcome = $3, status = $4, detail = $5, latency_ms = $6
 WHERE call_id = $1 AND n = $2`;

/**
 * Stores what became of a call; when that is final, the answer its step waits for is given in the same transaction. False: the lease was
 * lost, and nothing was stored but the attempt.
 */
export function settleCall(settlement: CallSettlement, owner: string): Promise<boolean> {
  // What the other side said may be more than the database can hold.
  const [holdable] = JSON.parse(asRows([settlement])) as [CallSettlement];
  const { id, state, reason, response = null, delayMs = 0, attempt } = holdable;
  return inTransaction(async (client) => {
    if (attempt) {
      const { n, outcome, status, detail, latencyMs } = attempt;
      await client.query(ATTEMPT, [id, n, outcome, status, detail, latencyMs]);
    }
    const { rows } = await client.query<{
      workspaceId: string;
      runId: string;
      nodeId: string;
      visit: number;
    }>(SETTLE, [id, owner, state, reason, response, delayMs]);
    const [call] = rows;
    if (call && state !== 'planned' && state !== 'withdrawn')
      await giveAnswers(client, [{ ...call, outcome: state, data: { ...reason, ...response } }]);
    return call !== undefined;
  });
}
