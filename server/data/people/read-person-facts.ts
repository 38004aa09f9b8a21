import type { PoolClient } from 'pg';
import type { PersonFact } from '@/journey/plan/types';

const SELECT = `
SELECT p.id, p.traits, p.channels FROM person p
 WHERE (p.workspace_id, p.id) IN (SELECT workspace_id, person_id FROM run WHERE id = ANY($1::uuid[])) AND p.merged_into IS NULL
 ORDER BY p.id
   FOR KEY SHARE OF p`;

/**
 * What decisions may know of the people of these runs, by person; who was deleted is missing from the answer. The reactor is kept from them until
 * the transaction ends: either it sees what a run subscribes to, or the run sees what the reactor gave the person.
 */
export async function readPersonFacts(
  client: PoolClient,
  runIds: readonly string[],
): Promise<Map<string, PersonFact>> {
  const { rows } = await client.query<PersonFact>({
    name: 'read-person-facts',
    text: SELECT,
    values: [runIds],
  });
  return new Map(rows.map((person) => [person.id, person]));
}
