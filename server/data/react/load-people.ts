import type { PoolClient } from 'pg';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { JsonObject } from '@/shared/json';

export interface Identifier {
  workspaceId: string;
  kind: 'user' | 'anonymous';
  value: string;
}

export interface PersonRow {
  id: string;
  workspaceId: string;
  traits: JsonObject;
  channels: ChannelsOfPerson;
  searchText: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

const IDENTITIES = `
SELECT all_of.workspace_id AS "workspaceId", all_of.kind, all_of.value, all_of.person_id AS "personId"
  FROM person_identity all_of
 WHERE (all_of.workspace_id, all_of.person_id) IN (
   SELECT known.workspace_id, known.person_id
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS asked (workspace_id, kind, value)
     JOIN person_identity known
       ON known.workspace_id = asked.workspace_id AND known.kind = asked.kind AND known.value = asked.value)`;

const PEOPLE = `
SELECT id, workspace_id AS "workspaceId", traits, channels, search_text AS "searchText",
       first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt"
  FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`;

/** The people behind these identifiers with everything they are known by, locked until the transaction ends. */
export async function loadPeople(
  client: PoolClient,
  asked: readonly Identifier[],
): Promise<{ people: PersonRow[]; identities: (Identifier & { personId: string })[] }> {
  const { rows: identities } = await client.query<Identifier & { personId: string }>({
    name: 'load-identities',
    text: IDENTITIES,
    values: [
      asked.map(({ workspaceId }) => workspaceId),
      asked.map(({ kind }) => kind),
      asked.map(({ value }) => value),
    ],
  });
  const ids = [...new Set(identities.map(({ personId }) => personId))];
  const { rows: people } = await client.query<PersonRow>({
    name: 'load-people',
    text: PEOPLE,
    values: [ids],
  });
  return { people, identities };
}
