import type { PoolClient } from 'pg';
import type { RunState } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';

export interface OpenRun {
  id: string;
  workspaceId: string;
  journeyId: string;
  planHash: string;
  personId: string;
  instanceKey: string;
  /** Properties of the entry event. */
  entry: JsonObject;
  /** When the entry event happened, ms since epoch. */
  enteredAt: number;
  state: RunState;
}

const SELECT = `
SELECT id, workspace_id AS "workspaceId", journey_id AS "journeyId", plan_hash AS "planHash",
       person_id AS "personId", instance_key AS "instanceKey", entry, state,
       coalesce((state->>'entryAt')::float8, floor(extract(epoch FROM started_at) * 1000)::float8) AS "enteredAt"
  FROM run
 WHERE status <> 'ended' AND workspace_id = ANY($1::uuid[]) AND person_id = ANY($2::uuid[])`;

/** Everything these people are in the middle of. */
export async function loadOpenRuns(
  client: PoolClient,
  people: readonly { workspaceId: string; id: string }[],
): Promise<OpenRun[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<OpenRun>({
    name: 'load-open-runs',
    text: SELECT,
    values: [[...new Set(people.map(({ workspaceId }) => workspaceId))], people.map(({ id }) => id)],
  });
  return rows;
}
