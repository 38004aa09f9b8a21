import type { PoolClient } from 'pg';
import type { CallRequest } from '@/journey/calls/types';
import type { JsonObject } from '@/shared/json';
import { rows } from '../rows';

/** One request that a step asks for, before anything left. */
export interface CallRow {
  id: string;
  workspaceId: string;
  runId: string;
  journeyId: string;
  version: number;
  nodeId: string;
  visit: number;
  personId: string;
  request: CallRequest;
  variables: JsonObject;
  notAfter: Date;
}

const INSERT = `
INSERT INTO outbound_call (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, request, variables, not_after)
SELECT id, "workspaceId", "runId", "journeyId", version, "nodeId", visit, "personId", request, variables, "notAfter"
  FROM json_to_recordset($1::json) AS c (id uuid, "workspaceId" uuid, "runId" uuid, "journeyId" uuid, version int, "nodeId" text,
       visit int, "personId" uuid, request jsonb, variables jsonb, "notAfter" timestamptz)
ON CONFLICT (run_id, node_id, visit) DO NOTHING`;

/** Plans calls, at most one for a visit. Call `notify('safar_calls')` after the commit. */
export async function insertCalls(client: PoolClient, calls: readonly CallRow[]): Promise<void> {
  if (calls.length === 0) return;
  await client.query({ name: 'insert-calls', text: INSERT, values: [rows(calls)] });
}
