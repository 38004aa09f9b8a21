import type { CallRequest } from '@/journey/calls/types';
import type { JsonObject } from '@/shared/json';
import type { Language } from '@/shared/language';
import { pool } from '../pool';

/** All that decides whether and how one claimed call leaves. */
export interface CallToMake {
  id: string;
  workspaceId: string;
  runId: string;
  nodeId: string;
  visit: number;
  journeyId: string;
  journeyName: string;
  request: CallRequest;
  variables: JsonObject;
  attempts: number;
  /** The run waits no longer, by the database's clock. */
  isTooLate: boolean;
  /** The run is over. */
  isOver: boolean;
  /** ms until the run waits no longer. */
  leftMs: number;
  /** Of the one they were merged into, if so; null when deleted. */
  person: { id: string; traits: JsonObject } | null;
  entry: JsonObject;
  workspace: { name: string; timeZone: string; language: Language };
}

const LOAD = `
SELECT c.id, c.workspace_id AS "workspaceId", c.run_id AS "runId", c.node_id AS "nodeId", c.visit, c.journey_id AS "journeyId",
       j.name AS "journeyName", c.request, c.variables, c.attempts, c.not_after < now() AS "isTooLate", r.status = 'ended' AS "isOver",
       extract(epoch FROM c.not_after - now())::float8 * 1000 AS "leftMs",
       CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'traits', p.traits) END AS person, r.entry,
       jsonb_build_object('name', w.name, 'timeZone', w.time_zone, 'language', w.language) AS workspace
  FROM outbound_call c
  JOIN workspace w ON w.id = c.workspace_id
  JOIN run r ON r.workspace_id = c.workspace_id AND r.id = c.run_id
  JOIN journey j ON j.workspace_id = c.workspace_id AND j.id = c.journey_id
  LEFT JOIN person own ON own.workspace_id = c.workspace_id AND own.id = c.person_id
  LEFT JOIN person p ON p.workspace_id = c.workspace_id AND p.id = coalesce(own.merged_into, own.id)
 WHERE c.id = $1 AND c.lease_owner = $2 AND c.state = 'leased'`;

/** Reads the present truth about a call that `owner` holds. */
export async function loadCall(id: string, owner: string): Promise<CallToMake | null> {
  const { rows } = await pool().query<CallToMake>({ name: 'load-call', text: LOAD, values: [id, owner] });
  return rows[0] ?? null;
}
