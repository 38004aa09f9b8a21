import type { PoolClient } from 'pg';
import type { DueRow } from './due-row';

const SELECT = `
SELECT workspace_id AS "workspaceId", journey_id AS "journeyId", node_id AS "nodeId", person_id AS "personId", kind, due
  FROM trigger_due WHERE workspace_id = ANY($1::uuid[]) AND person_id = ANY($2::uuid[])`;

/** The times that triggers have of these people. */
export async function loadDue(
  client: PoolClient,
  people: readonly { workspaceId: string; id: string }[],
): Promise<DueRow[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<DueRow>({
    name: 'load-due',
    text: SELECT,
    values: [[...new Set(people.map(({ workspaceId }) => workspaceId))], people.map(({ id }) => id)],
  });
  return rows;
}
