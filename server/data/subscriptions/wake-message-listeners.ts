import type { PoolClient } from 'pg';

const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT DISTINCT s.workspace_id, s.run_id, 'hint'
  FROM message m
  JOIN subscription s ON s.workspace_id = m.workspace_id AND s.run_id = m.run_id AND s.kind = 'message' AND s.key IN (m.node_id, '')
 WHERE m.id = ANY($1::uuid[])`;

/**
 * Owes a hint to every run that waits for what becomes of one of these messages. Call it in the transaction that moved them, in a statement of its own:
 * only that sees what a step wrote while its messages were locked. Returns how many.
 */
export async function wakeMessageListeners(
  client: PoolClient,
  messageIds: readonly string[],
): Promise<number> {
  if (messageIds.length === 0) return 0;
  const { rowCount } = await client.query({
    name: 'wake-message-listeners',
    text: WAKE,
    values: [messageIds],
  });
  return rowCount ?? 0;
}
