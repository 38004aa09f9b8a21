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

// Whoever was merged into somebody stands for that person.
const OWNERS = `
WITH RECURSIVE chain AS (
  SELECT p.workspace_id, p.id AS asked, p.id, p.merged_into
    FROM unnest($1::uuid[], $2::uuid[]) AS asked (workspace_id, id) JOIN person p USING (workspace_id, id)
  UNION ALL
  SELECT p.workspace_id, c.asked, p.id, p.merged_into
    FROM chain c JOIN person p ON p.workspace_id = c.workspace_id AND p.id = c.merged_into
)
SELECT c.asked, c.id, i.kind, i.value, c.workspace_id AS "workspaceId"
  FROM chain c LEFT JOIN person_identity i ON i.workspace_id = c.workspace_id AND i.person_id = c.id
 WHERE c.merged_into IS NULL`;

const PEOPLE = `
SELECT id, workspace_id AS "workspaceId", traits, channels, search_text AS "searchText",
       first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt"
  FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`;

export interface LoadedPeople {
  people: PersonRow[];
  identities: (Identifier & { personId: string })[];
  /** By the id that was asked for: who it is now. */
  owners: Map<string, string>;
}

/**
 * The people behind these identifiers and ids with everything they are known by, locked until the transaction ends. An id of somebody who was
 * merged leads to whom they are now.
 */
export async function loadPeople(
  client: PoolClient,
  asked: readonly Identifier[],
  askedIds: readonly { workspaceId: string; id: string }[] = [],
): Promise<LoadedPeople> {
  const { rows: identities } = await client.query<Identifier & { personId: string }>({
    name: 'load-identities',
    text: IDENTITIES,
    values: [
      asked.map(({ workspaceId }) => workspaceId),
      asked.map(({ kind }) => kind),
      asked.map(({ value }) => value),
    ],
  });
  const owners = new Map<string, string>();
  const known = new Set(identities.map(({ personId }) => personId));
  for (const { asked: from, id, kind, value, workspaceId } of await loadOwners(client, askedIds)) {
    owners.set(from, id);
    if (kind && value && !known.has(id)) identities.push({ workspaceId, kind, value, personId: id });
  }
  const ids = [...new Set([...identities.map(({ personId }) => personId), ...owners.values()])];
  const { rows: people } = await client.query<PersonRow>({
    name: 'load-people',
    text: PEOPLE,
    values: [ids],
  });
  return { people, identities: uniqueIdentities(identities), owners };
}

interface OwnerRow {
  asked: string;
  id: string;
  workspaceId: string;
  kind: Identifier['kind'] | null;
  value: string | null;
}

async function loadOwners(
  client: PoolClient,
  asked: readonly { workspaceId: string; id: string }[],
): Promise<OwnerRow[]> {
  if (asked.length === 0) return [];
  const { rows } = await client.query<OwnerRow>({
    name: 'load-owners',
    text: OWNERS,
    values: [asked.map(({ workspaceId }) => workspaceId), asked.map(({ id }) => id)],
  });
  return rows;
}

/** Two ids of one person bring their identities twice. */
const uniqueIdentities = <T extends Identifier>(identities: readonly T[]): T[] => [
  ...new Map(identities.map((own) => [`${own.workspaceId} ${own.kind} ${own.value}`, own])).values(),
];
