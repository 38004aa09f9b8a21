import type { Channel } from '@/shared/channel';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { foldedSql, searchPatterns } from './folded-sql';
import { maybePerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import { takePage } from './take-page';
import type { InboxItem, Rendered } from './views/message-views';
import type { Page } from './views/page';

interface Row extends PersonColumns {
  message_id: string;
  channel: Channel;
  address: string;
  content: object;
  received_at: Date;
  read_at: Date | null;
  run_id: string | null;
  journey_id: string | null;
  journey_name: string | null;
}

/** What the sandbox received, newest first. */
export async function listInbox(
  workspaceId: string,
  filter: { channel?: Channel; search?: string; cursor?: string },
  size = 30,
): Promise<Page<InboxItem>> {
  const where = new Where();
  where.and(`s.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.channel) where.and(`s.channel = ${where.bind(filter.channel)}`);
  for (const pattern of searchPatterns(filter.search ?? '')) {
    const bound = where.bind(pattern);
    const subject = foldedSql(`coalesce(s.content->>'subject', s.content->>'title', s.content->>'text', '')`);
    where.and(`(s.address LIKE ${bound} OR p.search_text LIKE ${bound} OR ${subject} LIKE ${bound})`);
  }
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(s.received_at, s.message_id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<Row>(
    `SELECT s.message_id, s.channel, s.address, s.content, s.received_at, s.read_at, m.run_id, m.journey_id,
            j.name AS journey_name, ${PERSON_COLUMNS}
     FROM sandbox_message s
     LEFT JOIN message m ON m.workspace_id = s.workspace_id AND m.id = s.message_id
     LEFT JOIN journey j ON j.workspace_id = m.workspace_id AND j.id = m.journey_id
     LEFT JOIN person p ON p.workspace_id = m.workspace_id AND p.id = m.person_id
     ${where} ORDER BY s.received_at DESC, s.message_id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.received_at.toISOString(), id: row.message_id }), present);
}

const present = (row: Row): InboxItem => ({
  messageId: row.message_id,
  channel: row.channel,
  address: row.address,
  content: { ...row.content, channel: row.channel } as Rendered,
  receivedAt: row.received_at.toISOString(),
  isRead: row.read_at !== null,
  person: maybePerson(row),
  journey: row.journey_id ? { id: row.journey_id, name: row.journey_name ?? '' } : null,
  runId: row.run_id,
});
