import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import { PERSON_SELECT, type PersonRow, presentPerson } from './person-row';
import type { PersonView } from './views/person-views';

/** Who somebody is today: a merged id leads to the person it was merged into. Throws `not-found`. */
export async function resolvePersonId(workspaceId: string, personId: string): Promise<string> {
  const { rows } = await pool().query<{ id: string; merged_into: string | null }>(
    `WITH RECURSIVE chain AS (
       SELECT id, merged_into, 0 AS depth FROM person WHERE workspace_id = $1 AND id = $2
       UNION ALL
       SELECT p.id, p.merged_into, c.depth + 1 FROM chain c
       JOIN person p ON p.workspace_id = $1 AND p.id = c.merged_into WHERE c.depth < 20
     ) SELECT id, merged_into FROM chain ORDER BY depth DESC LIMIT 1`,
    [workspaceId, personId],
  );
  if (!rows[0]) throw new AppError('not-found', 'personNotFound', 'No such person');
  return rows[0].id;
}

/** One person with identities, traits and what happened to them in numbers. */
export async function getPerson(workspaceId: string, personId: string): Promise<PersonView> {
  const key = [workspaceId, await resolvePersonId(workspaceId, personId)];
  const [people, identities, merges, totals] = await Promise.all([
    pool().query<PersonRow>(`${PERSON_SELECT} WHERE p.workspace_id = $1 AND p.id = $2`, key),
    pool().query<{ kind: string; value: string; created_at: Date }>(
      'SELECT kind, value, created_at FROM person_identity WHERE workspace_id = $1 AND person_id = $2 ORDER BY created_at',
      key,
    ),
    pool().query<{ from_id: string; message_id: string; merged_at: Date }>(
      'SELECT from_id, message_id, merged_at FROM person_merge WHERE workspace_id = $1 AND into_id = $2 ORDER BY merged_at',
      key,
    ),
    pool().query<{ open_runs: number; runs: number; messages: number }>(
      `SELECT (SELECT count(*)::int FROM run WHERE workspace_id = $1 AND person_id = $2 AND status <> 'ended') AS open_runs,
              (SELECT count(*)::int FROM run WHERE workspace_id = $1 AND person_id = $2) AS runs,
              (SELECT count(*)::int FROM message WHERE workspace_id = $1 AND person_id = $2) AS messages`,
      key,
    ),
  ]);
  const person = people.rows[0];
  if (!person) throw new AppError('not-found', 'personNotFound', 'No such person');
  const { open_runs: openRuns = 0, runs = 0, messages = 0 } = totals.rows[0] ?? {};
  return {
    ...presentPerson(person),
    identities: identities.rows.map(({ created_at, ...identity }) => ({
      ...identity,
      createdAt: created_at.toISOString(),
    })),
    traits: person.person_traits,
    openRuns,
    runs,
    messages,
    merges: merges.rows.map((row) => ({
      fromId: row.from_id,
      messageId: row.message_id,
      mergedAt: row.merged_at.toISOString(),
    })),
  };
}
