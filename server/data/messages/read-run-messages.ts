import type { PoolClient } from 'pg';
import type { MessageFact } from '@/journey/rules/facts';

// Locked in the order in which they are settled.
const SELECT = `
WITH own AS (
  SELECT m.* FROM message m WHERE m.run_id = ANY($1::uuid[]) ORDER BY m.id FOR KEY SHARE
)
SELECT m.run_id AS "runId", m.node_id AS "nodeId", m.visit, m.channel, t.key AS template, m.state, m.reason,
       floor(extract(epoch FROM coalesce(m.settled_at, m.planned_at)) * 1000)::float8 AS at
  FROM own m JOIN template t ON t.workspace_id = m.workspace_id AND t.id = m.template_id
 ORDER BY m.planned_at, m.id`;

/**
 * The messages of these runs, in the order they were planned. Until the transaction ends none of them is settled: either a run sees what became of its
 * message, or whoever settles it sees that the run waits for it.
 */
export async function readRunMessages(
  client: PoolClient,
  runIds: readonly string[],
): Promise<Map<string, MessageFact[]>> {
  const { rows } = await client.query<MessageFact & { runId: string }>({
    name: 'read-run-messages',
    text: SELECT,
    values: [runIds],
  });
  const byRun = new Map<string, MessageFact[]>();
  for (const { runId, ...message } of rows) byRun.set(runId, [...(byRun.get(runId) ?? []), message]);
  return byRun;
}
