import type { EntryRefusalReason } from '@/journey/plan/types';
import { pool } from '../data/pool';
import { decodeCursor } from './cursor';
import { namedPerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import { type RefusalFilter, refusalWhere } from './refusal-where';
import { requireJourney, requirePerson } from './require-owner';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { RefusalView } from './views/refusal-views';

interface Row extends PersonColumns {
  journey_id: string;
  journey_name: string;
  event: string | null;
  message_id: string;
  reason: EntryRefusalReason;
  at: Date;
}

/** Who was not let in and why, newest first. Throws `not-found` for a journey or person that is not the workspace's. */
export async function listRefusals(
  workspaceId: string,
  filter: RefusalFilter & { cursor?: string | undefined },
  size = 50,
): Promise<Page<RefusalView>> {
  if (filter.journeyId) await requireJourney(workspaceId, filter.journeyId);
  if (filter.personId) await requirePerson(workspaceId, filter.personId);
  const where = refusalWhere(workspaceId, filter);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(r.at, r.message_id COLLATE "C") < (${where.bind(at)}::timestamptz, ${where.bind(id)})`);
  }
  const { rows } = await pool().query<Row>(
    `SELECT r.journey_id, j.name AS journey_name, e.name AS event, r.message_id, r.reason, r.at, ${PERSON_COLUMNS}
       FROM entry_refusal r
       JOIN journey j ON j.workspace_id = r.workspace_id AND j.id = r.journey_id
       JOIN person p ON p.workspace_id = r.workspace_id AND p.id = r.person_id
       LEFT JOIN event e ON e.workspace_id = r.workspace_id AND e.message_id = r.message_id
      ${where} ORDER BY r.at DESC, r.message_id COLLATE "C" DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.at.toISOString(), id: row.message_id }), present);
}

const present = (row: Row): RefusalView => ({
  person: namedPerson(row),
  journeyId: row.journey_id,
  journeyName: row.journey_name,
  event: row.event,
  messageId: row.message_id,
  reason: row.reason,
  at: row.at.toISOString(),
});
