import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { Identifier, PersonRow } from './load-people';

const PEOPLE = `
INSERT INTO person (id, workspace_id, shard, traits, channels, search_text, first_seen_at, last_seen_at, updated_at)
SELECT id, "workspaceId", shard, traits, channels, "searchText", "firstSeenAt", "lastSeenAt", now()
  FROM json_to_recordset($1::json) AS p (id uuid, "workspaceId" uuid, shard smallint, traits jsonb, channels jsonb,
       "searchText" text, "firstSeenAt" timestamptz, "lastSeenAt" timestamptz)
ON CONFLICT (id) DO UPDATE
   SET traits = excluded.traits, channels = excluded.channels, search_text = excluded.search_text,
       first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at, updated_at = excluded.updated_at`;

const IDENTITIES = `
INSERT INTO person_identity (workspace_id, kind, value, person_id)
SELECT "workspaceId", kind, value, "personId"
  FROM json_to_recordset($1::json) AS i ("workspaceId" uuid, kind text, value text, "personId" uuid)
ON CONFLICT (workspace_id, kind, value) DO UPDATE SET person_id = excluded.person_id`;

/** Writes new and changed people, and who is known by what. The people are locked by the caller. */
export async function writePeople(
  client: PoolClient,
  people: readonly (PersonRow & { shard: number })[],
  identities: readonly (Identifier & { personId: string })[],
): Promise<void> {
  if (people.length > 0) {
    await client.query({ name: 'write-people', text: PEOPLE, values: [rows(people)] });
  }
  if (identities.length > 0) {
    await client.query({ name: 'write-identities', text: IDENTITIES, values: [rows(identities)] });
  }
}
