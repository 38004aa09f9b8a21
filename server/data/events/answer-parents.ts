import type { PoolClient } from 'pg';
import { type Answer, giveAnswers } from './give-answers';

interface EndedChild extends Omit<Answer, 'outcome' | 'data'> {
  childId: string;
  code: string | null;
}

const SELECT = `
SELECT r.workspace_id AS "workspaceId", e.context->'waiting'->>'runId' AS "runId", e.context->'waiting'->>'nodeId' AS "nodeId",
       (e.context->'waiting'->>'visit')::int AS visit, r.id AS "childId", r.end_reason->>'code' AS code
  FROM run r JOIN event e ON e.workspace_id = r.workspace_id AND e.message_id = r.entry_message_id
 WHERE r.id = ANY($1::uuid[]) AND r.status = 'ended' AND starts_with(r.entry_message_id, 'start:') AND e.context ? 'waiting'`;

/** Tells runs that wait for the end of a run they started, inside the transaction that ended it. Returns how many. */
export async function answerParents(client: PoolClient, endedIds: readonly string[]): Promise<number> {
  const { rows } = await client.query<EndedChild>({
    name: 'ended-children',
    text: SELECT,
    values: [endedIds],
  });
  await giveAnswers(
    client,
    rows.map(({ childId, code, ...step }) => ({ ...step, outcome: 'ended', data: { runId: childId, code } })),
  );
  return rows.length;
}
