import type { PoolClient } from 'pg';

/** That a person was let into a journey, and when last. */
export interface PastEntry {
  workspaceId: string;
  journeyId: string;
  personId: string;
  instanceKey: string;
  runId: string;
  enteredAt: Date;
}

const SELECT = `
SELECT workspace_id AS "workspaceId", journey_id AS "journeyId", person_id AS "personId",
       instance_key AS "instanceKey", run_id AS "runId", entered_at AS "enteredAt"
  FROM journey_entry
 WHERE workspace_id = ANY($1::uuid[]) AND journey_id = ANY($2::uuid[]) AND person_id = ANY($3::uuid[])`;

/** Earlier entries of these people into these journeys. */
export async function loadEntries(
  client: PoolClient,
  workspaceIds: readonly string[],
  journeyIds: readonly string[],
  personIds: readonly string[],
): Promise<PastEntry[]> {
  if (journeyIds.length === 0 || personIds.length === 0) return [];
  const { rows } = await client.query<PastEntry>({
    name: 'load-entries',
    text: SELECT,
    values: [workspaceIds, journeyIds, personIds],
  });
  return rows;
}
