import { pool } from '../pool';

// The last look at the run and its journey is in the same statement as the attempt: what was stopped or paused a moment ago does not leave.
const BEGIN = `
WITH gone AS (
  UPDATE outbound_call c SET attempts = c.attempts + 1
   WHERE c.id = $1 AND c.state = 'leased' AND c.lease_owner = $2
     AND NOT EXISTS (SELECT FROM run r WHERE r.workspace_id = c.workspace_id AND r.id = c.run_id AND r.status = 'ended')
     AND NOT EXISTS (SELECT FROM journey j WHERE j.workspace_id = c.workspace_id AND j.id = c.journey_id AND j.status = 'paused')
  RETURNING c.id, c.workspace_id, c.attempts
)
INSERT INTO outbound_call_attempt (call_id, n, workspace_id, started_at)
SELECT id, attempts, workspace_id, clock_timestamp() FROM gone
RETURNING n`;

/** Writes the attempt that is about to be made; commit comes before the request. Null: it must not leave. */
export async function beginAttempt(id: string, owner: string): Promise<number | null> {
  const { rows } = await pool().query<{ n: number }>({
    name: 'begin-call',
    text: BEGIN,
    values: [id, owner],
  });
  return rows[0]?.n ?? null;
}
