import { pool } from '../data/pool';
import { type RefusalFilter, refusalWhere } from './refusal-where';
import { requireJourney } from './require-owner';
import type { RefusalCount } from './views/refusal-views';

/** How often a journey let somebody not in, by reason, most frequent first. Throws `not-found` for a journey that is not the workspace's. */
export async function countRefusals(
  workspaceId: string,
  filter: RefusalFilter & { journeyId: string },
): Promise<RefusalCount[]> {
  await requireJourney(workspaceId, filter.journeyId);
  const where = refusalWhere(workspaceId, filter);
  const person = filter.search
    ? 'JOIN person p ON p.workspace_id = r.workspace_id AND p.id = r.person_id'
    : '';
  const { rows } = await pool().query<RefusalCount>(
    `SELECT r.reason->>'code' AS code, count(*)::int AS count FROM entry_refusal r ${person} ${where}
      GROUP BY 1 ORDER BY 2 DESC, 1`,
    where.values,
  );
  return rows;
}
