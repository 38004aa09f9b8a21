import type { PoolClient } from 'pg';

export interface DueMembership {
  workspaceId: string;
  segmentId: string;
  personId: string;
  due: Date;
}

// Up to now by a clock that stands still meanwhile: so the index is read as far as that, and not all that is still to come.
const TAKE = `
UPDATE segment_member m SET due = NULL
  FROM (SELECT segment_id, person_id, due FROM segment_member
         WHERE due <= statement_timestamp() ORDER BY due LIMIT $1 FOR UPDATE SKIP LOCKED) t
 WHERE m.segment_id = t.segment_id AND m.person_id = t.person_id
RETURNING m.workspace_id AS "workspaceId", m.segment_id AS "segmentId", m.person_id AS "personId", t.due`;

/** Memberships that the passing of time may have changed; the reactor is told in the same transaction. */
export async function takeDueMemberships(client: PoolClient, limit: number): Promise<DueMembership[]> {
  return (await client.query<DueMembership>({ name: 'take-due-memberships', text: TAKE, values: [limit] }))
    .rows;
}
