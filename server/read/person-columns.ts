import type { JsonObject } from '@/shared/json';
import { personName } from './person-name';

/** What a list needs to name a person; `p` is the person. */
export const PERSON_COLUMNS = `p.id AS person_id, p.traits AS person_traits, (
  SELECT value FROM person_identity i
  WHERE i.workspace_id = p.workspace_id AND i.person_id = p.id AND i.kind = 'user' ORDER BY i.created_at LIMIT 1
) AS person_user_id`;

export interface PersonColumns {
  person_id: string;
  person_traits: JsonObject;
  person_user_id: string | null;
}

/** `{id, name}` of the joined person. */
export const namedPerson = (row: PersonColumns): { id: string; name: string } => ({
  id: row.person_id,
  name: personName(row.person_traits, row.person_user_id, row.person_id),
});

/** The same where the join may have found nobody. */
export const maybePerson = (
  row: { [K in keyof PersonColumns]: PersonColumns[K] | null },
): { id: string; name: string } | null =>
  row.person_id === null
    ? null
    : namedPerson({ ...row, person_id: row.person_id, person_traits: row.person_traits ?? {} });
