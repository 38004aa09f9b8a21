import type { Channel } from '@/shared/channel';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { MESSAGE_SELECT, type MessageRow, presentMessage } from './message-columns';
import { takePage } from './take-page';
import type { MessageListItem, MessageState } from './views/message-views';
import type { Page } from './views/page';

export interface MessageFilter {
  personId?: string;
  runId?: string;
  journeyId?: string;
  channel?: Channel;
  state?: MessageState;
  cursor?: string;
}

/** Messages of a workspace, last planned first. */
export async function listMessages(
  workspaceId: string,
  filter: MessageFilter,
  size = 50,
): Promise<Page<MessageListItem>> {
  const where = new Where();
  where.and(`m.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.personId) where.and(`m.person_id = ${where.bind(filter.personId)}`);
  if (filter.runId) where.and(`m.run_id = ${where.bind(filter.runId)}`);
  if (filter.journeyId) where.and(`m.journey_id = ${where.bind(filter.journeyId)}`);
  if (filter.channel) where.and(`m.channel = ${where.bind(filter.channel)}`);
  if (filter.state) where.and(`m.state = ${where.bind(filter.state)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(m.planned_at, m.id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<MessageRow>(
    `${MESSAGE_SELECT} ${where} ORDER BY m.planned_at DESC, m.id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.planned_at.toISOString(), id: row.id }), presentMessage);
}
