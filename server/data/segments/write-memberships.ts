import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { MembershipRow } from './load-memberships';

const WRITE = `
INSERT INTO segment_member (workspace_id, segment_id, person_id, since, until, due)
SELECT "workspaceId", "segmentId", "personId", since, until, due
  FROM json_to_recordset($1::json) AS m ("workspaceId" uuid, "segmentId" uuid, "personId" uuid, since timestamptz,
       until timestamptz, due timestamptz)
ON CONFLICT (segment_id, person_id) DO UPDATE SET since = excluded.since, until = excluded.until, due = excluded.due`;

/** Writes who belongs where from now on; the people are locked by the caller. */
export async function writeMemberships(
  client: PoolClient,
  memberships: readonly MembershipRow[],
): Promise<void> {
  if (memberships.length === 0) return;
  await client.query({ name: 'write-memberships', text: WRITE, values: [rows(memberships)] });
}
