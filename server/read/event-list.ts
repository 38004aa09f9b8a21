import type { JsonObject } from '@/shared/json';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { foldedSql, searchPatterns } from './folded-sql';
import { maybePerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { ReceivedEventView } from './views/workspace-views';

interface Row extends PersonColumns {
  message_id: string;
  type: string;
  name: string;
  properties: JsonObject;
  timestamp: Date;
  received_at: Date;
}

/** The log has no index by time alone: look at a short stretch first and at a longer one only if it holds too little. */
const STRETCHES = ['10 minutes', '6 hours', '7 days', '1000 years'];

/** Events as they came in, newest first; search looks at the event's name, its person and its message id. */
export async function listEvents(
  workspaceId: string,
  filter: { search?: string; cursor?: string },
  size = 50,
): Promise<Page<ReceivedEventView>> {
  let rows: Row[] = [];
  for (const stretch of STRETCHES) {
    rows = await readEvents(workspaceId, filter, size + 1, stretch);
    if (rows.length > size) break;
  }
  return takePage(rows, size, (row) => ({ at: row.received_at.toISOString(), id: row.message_id }), present);
}

async function readEvents(
  workspaceId: string,
  filter: { search?: string; cursor?: string },
  limit: number,
  stretch: string,
): Promise<Row[]> {
  const where = new Where();
  where.and(`e.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    const bound = `${where.bind(at)}::timestamptz`;
    where.and(`e.received_at <= ${bound} AND e.received_at > ${bound} - interval '${stretch}'`);
    where.and(`(e.received_at, e.message_id COLLATE "C") < (${bound}, ${where.bind(id)})`);
  } else {
    where.and(`e.received_at > now() - interval '${stretch}'`);
  }
  for (const pattern of searchPatterns(filter.search ?? '')) {
    const bound = where.bind(pattern);
    where.and(
      `(${foldedSql('e.name')} LIKE ${bound} OR lower(e.message_id) LIKE ${bound} OR p.search_text LIKE ${bound})`,
    );
  }
  const { rows } = await pool().query<Row>(
    `SELECT e.message_id, e.type, e.name, e.properties, e.timestamp, e.received_at, ${PERSON_COLUMNS}
     FROM event e LEFT JOIN person p ON p.workspace_id = e.workspace_id AND p.id = e.person_id
     ${where} ORDER BY e.received_at DESC, e.message_id COLLATE "C" DESC LIMIT ${limit}`,
    where.values,
  );
  return rows;
}

const present = (row: Row): ReceivedEventView => ({
  messageId: row.message_id,
  type: row.type,
  name: row.name,
  person: maybePerson(row),
  properties: row.properties,
  timestamp: row.timestamp.toISOString(),
  receivedAt: row.received_at.toISOString(),
});
