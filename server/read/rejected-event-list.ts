import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { RejectedEventView } from './views/workspace-views';

interface Row {
  id: string;
  message_id: string | null;
  reason: string;
  field: string | null;
  body: string;
  received_at: Date;
}

/** Events that were refused, with the reason, newest first. */
export async function listRejectedEvents(
  workspaceId: string,
  filter: { cursor?: string },
  size = 50,
): Promise<Page<RejectedEventView>> {
  const where = new Where();
  where.and(`workspace_id = ${where.bind(workspaceId)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(received_at, id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<Row>(
    `SELECT id, message_id, reason, field, body, received_at FROM rejected_event
     ${where} ORDER BY received_at DESC, id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.received_at.toISOString(), id: row.id }), present);
}

const present = (row: Row): RejectedEventView => ({
  id: row.id,
  messageId: row.message_id,
  reason: row.reason,
  field: row.field,
  body: row.body,
  receivedAt: row.received_at.toISOString(),
});
