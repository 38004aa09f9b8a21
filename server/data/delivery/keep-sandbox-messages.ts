import { pool } from '../pool';
import { rows } from '../rows';

export interface SandboxRow {
  messageId: string;
  workspaceId: string;
  channel: string;
  address: string;
  content: object;
}

const KEEP = `
INSERT INTO sandbox_message (message_id, workspace_id, channel, address, content)
SELECT "messageId", "workspaceId", channel, address, content
  FROM json_to_recordset($1::json) AS s ("messageId" uuid, "workspaceId" uuid, channel text, address text, content jsonb)
ON CONFLICT (message_id) DO NOTHING`;

/** Puts messages into the inbox page; one that is there already stays as it is. */
export async function keepSandboxMessages(messages: readonly SandboxRow[]): Promise<void> {
  await pool().query({ name: 'keep-sandbox', text: KEEP, values: [rows(messages)] });
}
