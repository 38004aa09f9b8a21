import type { PoolClient } from 'pg';

/** A member: `since` is set and `until` is not. */
export interface MembershipRow {
  workspaceId: string;
  segmentId: string;
  personId: string;
  since: Date | null;
  until: Date | null;
  /** When the passing of time alone may change it. */
  due: Date | null;
}

const SELECT = `
SELECT workspace_id AS "workspaceId", segment_id AS "segmentId", person_id AS "personId", since, until, due
  FROM segment_member WHERE workspace_id = ANY($1::uuid[]) AND person_id = ANY($2::uuid[])`;

/** Everything that is known of the membership of these people. */
export async function loadMemberships(
  client: PoolClient,
  people: readonly { workspaceId: string; id: string }[],
): Promise<MembershipRow[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<MembershipRow>({
    name: 'load-memberships',
    text: SELECT,
    values: [[...new Set(people.map(({ workspaceId }) => workspaceId))], people.map(({ id }) => id)],
  });
  return rows;
}
