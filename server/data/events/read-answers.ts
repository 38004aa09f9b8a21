import type { PoolClient } from 'pg';
import type { Json } from '@/shared/json';

export interface StepAnswered {
  messageId: string;
  outcome: string;
  data: Json;
}

/** Under which the answer to one visit of one step is logged: there is at most one, for ever. */
export const answerId = (runId: string, key: string): string => `answer:${runId}:${key}`;

const SELECT = `
SELECT message_id AS "messageId", properties->>'outcome' AS outcome, properties->'data' AS data
  FROM event
 WHERE (workspace_id, message_id) IN (SELECT * FROM unnest($1::uuid[], $2::text[])) AND type = 'system'`;

/** The answers that have been given, by their ids. They count as soon as they are logged. */
export async function readAnswers(
  client: PoolClient,
  asked: readonly { workspaceId: string; messageId: string }[],
): Promise<Map<string, StepAnswered>> {
  const { rows } = await client.query<StepAnswered>({
    name: 'read-answers',
    text: SELECT,
    values: [asked.map(({ workspaceId }) => workspaceId), asked.map(({ messageId }) => messageId)],
  });
  return new Map(rows.map((row) => [row.messageId, row]));
}
