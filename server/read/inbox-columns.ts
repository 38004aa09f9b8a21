import type { Channel } from '@/shared/channel';
import { maybePerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import type { InboxItem, Rendered } from './views/message-views';

export interface InboxRow extends PersonColumns {
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

/** Messages of the sandbox as `s`, with what they belong to. */
export const INBOX_SELECT = `SELECT s.message_id, s.channel, s.address, s.content, s.received_at, s.read_at, m.run_id,
    m.journey_id, j.name AS journey_name, ${PERSON_COLUMNS}
  FROM sandbox_message s
  LEFT JOIN message m ON m.workspace_id = s.workspace_id AND m.id = s.message_id
  LEFT JOIN journey j ON j.workspace_id = m.workspace_id AND j.id = m.journey_id
  LEFT JOIN person p ON p.workspace_id = m.workspace_id AND p.id = m.person_id`;

/** A row of INBOX_SELECT as the interface reads it. */
export const presentInboxItem = (row: InboxRow): InboxItem => ({
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
