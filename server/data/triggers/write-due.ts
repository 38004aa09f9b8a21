import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { DueRow } from './due-row';

export interface DueChange extends Omit<DueRow, 'due'> {
  /** Null: nothing to wait for any more. */
  due: Date | null;
  /** A time before the known one changes nothing. */
  onlyLater: boolean;
  /** The time has passed and is not to be told. */
  told?: boolean;
}

const CHANGES = `json_to_recordset($1::json) AS c ("workspaceId" uuid, "journeyId" uuid, "nodeId" text, "personId" uuid,
       kind text, due timestamptz, "onlyLater" boolean, told boolean)`;

const WRITE = `
WITH gone AS (
  DELETE FROM trigger_due d USING ${CHANGES}
   WHERE c.due IS NULL AND d.journey_id = c."journeyId" AND d.node_id = c."nodeId" AND d.person_id = c."personId"
)
INSERT INTO trigger_due AS d (workspace_id, journey_id, node_id, person_id, kind, due, told)
SELECT c."workspaceId", c."journeyId", c."nodeId", c."personId", c.kind, c.due, coalesce(c.told, false) FROM ${CHANGES}
  LEFT JOIN trigger_due k ON k.journey_id = c."journeyId" AND k.node_id = c."nodeId" AND k.person_id = c."personId"
 WHERE c.due IS NOT NULL
   AND (k.due IS NULL OR (k.due <> c.due AND (NOT c."onlyLater" OR k.due < c.due)))
 ORDER BY c."journeyId", c."nodeId", c."personId"
ON CONFLICT (journey_id, node_id, person_id) DO UPDATE SET kind = excluded.kind, due = excluded.due, told = excluded.told`;

/** Moves the times of triggers; the people are locked by the caller. */
export async function writeDue(client: PoolClient, changes: readonly DueChange[]): Promise<void> {
  if (changes.length === 0) return;
  await client.query({ name: 'write-due', text: WRITE, values: [rows(changes)] });
}
