import type { PoolClient } from 'pg';
import type { Want } from '@/journey/plan/types';
import { rows } from '../rows';

/** A run with everything that may wake it from now on. */
export interface Listener {
  workspaceId: string;
  runId: string;
  personId: string;
  wants: Want[];
}

const WRITE = `
WITH wanted AS (
  SELECT * FROM json_to_recordset($2::json) AS w ("workspaceId" uuid, "runId" uuid, "personId" uuid, kind text, key text)
), gone AS (
  DELETE FROM subscription s
   WHERE s.run_id = ANY($1::uuid[])
     AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w."runId" = s.run_id AND w.kind = s.kind AND w.key = s.key)
)
INSERT INTO subscription (workspace_id, run_id, person_id, kind, key)
SELECT "workspaceId", "runId", "personId", kind, key FROM wanted
ON CONFLICT (run_id, kind, key) DO NOTHING`;

/** Replaces what these runs listen to. The runs and their people are locked by the caller. */
export async function writeSubscriptions(client: PoolClient, listeners: readonly Listener[]): Promise<void> {
  const wanted = listeners.flatMap(({ wants, ...run }) => wants.map((want) => ({ ...run, ...want })));
  await client.query({
    name: 'write-subscriptions',
    text: WRITE,
    values: [listeners.map(({ runId }) => runId), rows(wanted)],
  });
}
