import type { PoolClient } from 'pg';
import type { JsonObject } from '@/shared/json';

export interface MessageState {
  runId: string;
  nodeId: string;
  visit: number;
  state: string;
  reason: JsonObject | null;
}

const SELECT = `
SELECT m.run_id AS "runId", m.node_id AS "nodeId", m.visit, m.state, m.reason
  FROM unnest($1::uuid[], $2::text[], $3::int[]) AS asked (run_id, node_id, visit)
  JOIN message m ON m.run_id = asked.run_id AND m.node_id = asked.node_id AND m.visit = asked.visit`;

/** Where the messages of these visits are in the ledger. */
export async function readMessageStates(
  client: PoolClient,
  visits: readonly { runId: string; nodeId: string; visit: number }[],
): Promise<MessageState[]> {
  if (visits.length === 0) return [];
  const { rows } = await client.query<MessageState>({
    name: 'read-message-states',
    text: SELECT,
    values: [
      visits.map(({ runId }) => runId),
      visits.map(({ nodeId }) => nodeId),
      visits.map(({ visit }) => visit),
    ],
  });
  return rows;
}
