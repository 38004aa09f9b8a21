import type { PoolClient } from 'pg';
import type { PersonFact } from '@/journey/plan/types';

const SELECT = `
SELECT id, traits, channels FROM person
 WHERE (workspace_id, id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) AND merged_into IS NULL`;

/** What decisions may know of these people; who was deleted is missing from the answer. */
export async function readPersonFacts(
  client: PoolClient,
  people: readonly { workspaceId: string; personId: string }[],
): Promise<Map<string, PersonFact>> {
  const { rows } = await client.query<PersonFact>({
    name: 'read-person-facts',
    text: SELECT,
    values: [people.map(({ workspaceId }) => workspaceId), people.map(({ personId }) => personId)],
  });
  return new Map(rows.map((person) => [person.id, person]));
}
