import { pool } from '../data/pool';
import type { CallView } from './views/call-views';

const SELECT = `
SELECT c.id, c.node_id AS "nodeId", c.visit, c.request->>'method' AS method, c.request->>'url' AS url, c.state, c.reason, c.response,
       to_char(c.planned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "plannedAt",
       coalesce((SELECT json_agg(json_build_object(
           'n', a.n, 'outcome', a.outcome, 'status', a.status, 'detail', a.detail, 'latencyMs', a.latency_ms,
           'startedAt', to_char(a.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY a.n)
         FROM outbound_call_attempt a WHERE a.call_id = c.id), '[]') AS attempts
  FROM outbound_call c WHERE c.workspace_id = $1 AND c.run_id = $2 ORDER BY c.planned_at, c.id`;

/** What a run asked of other systems, with every try. */
export async function callsOfRun(workspaceId: string, runId: string): Promise<CallView[]> {
  return (await pool().query<CallView>(SELECT, [workspaceId, runId])).rows;
}
