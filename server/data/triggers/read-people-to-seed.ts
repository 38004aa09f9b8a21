import type { PoolClient } from 'pg';
import type { JsonObject } from '@/shared/json';

export interface PersonToSeed {
  id: string;
  traits: JsonObject;
  /** When they did last what is asked for, ms since epoch; null: never. */
  activeAt: number | null;
}

// Locked as the reactor locks them, in the same order: it moves a time before or after, never in between.
const LOCK = `
SELECT id FROM person
 WHERE workspace_id = $1 AND merged_into IS NULL AND id > $2 ORDER BY id LIMIT $3 FOR KEY SHARE`;

// In a statement of its own, which sees what the reactor wrote while the lock was waited for.
const READ = `
SELECT p.id, p.traits,
       (SELECT floor(extract(epoch FROM e.timestamp) * 1000)::float8 FROM event e
         WHERE e.workspace_id = $1 AND e.person_id = p.id AND e.type <> 'system'
           AND (cardinality($3::text[]) = 0 OR e.name = ANY($3::text[]))
         ORDER BY e.timestamp DESC LIMIT 1) AS "activeAt"
  FROM person p WHERE p.workspace_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY p.id`;

/** The next people of a workspace after `cursor`, locked against changes. `names`: of events that count as activity; none: all. */
export async function readPeopleToSeed(
  client: PoolClient,
  asked: { workspaceId: string; cursor: string; limit: number; names: readonly string[] },
): Promise<PersonToSeed[]> {
  const { workspaceId, cursor, limit, names } = asked;
  const { rows: next } = await client.query<{ id: string }>({
    name: 'lock-people-to-seed',
    text: LOCK,
    values: [workspaceId, cursor, limit],
  });
  if (next.length === 0) return [];
  const { rows } = await client.query<PersonToSeed>({
    name: 'read-people-to-seed',
    text: READ,
    values: [workspaceId, next.map(({ id }) => id), names],
  });
  return rows;
}
