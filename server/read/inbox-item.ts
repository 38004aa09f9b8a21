import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import { INBOX_SELECT, type InboxRow, presentInboxItem } from './inbox-columns';
import type { InboxItem } from './views/message-views';

/** One message of the sandbox; throws `not-found` when the workspace's sandbox has none of this id. */
export async function getInboxItem(workspaceId: string, messageId: string): Promise<InboxItem> {
  const { rows } = await pool().query<InboxRow>(
    `${INBOX_SELECT} WHERE s.workspace_id = $1 AND s.message_id = $2`,
    [workspaceId, messageId],
  );
  if (!rows[0]) throw new AppError('not-found', 'messageNotFound', 'No such message');
  return presentInboxItem(rows[0]);
}
