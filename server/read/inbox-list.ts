import type { Channel } from '@/shared/channel';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { foldedSql, searchPatterns } from './folded-sql';
import { INBOX_SELECT, type InboxRow, presentInboxItem } from './inbox-columns';
import { takePage } from './take-page';
import type { InboxItem } from './views/message-views';
import type { Page } from './views/page';

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
  const { rows } = await pool().query<InboxRow>(
    `${INBOX_SELECT} ${where} ORDER BY s.received_at DESC, s.message_id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(
    rows,
    size,
    (row) => ({ at: row.received_at.toISOString(), id: row.message_id }),
    presentInboxItem,
  );
}
