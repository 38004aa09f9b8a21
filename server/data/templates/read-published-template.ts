import type { PoolClient } from 'pg';
import type { Channel } from '@/shared/channel';

export interface PublishedTemplate {
  id: string;
  channel: Channel;
  version: number;
}

/** The template that documents call `key`, with its latest published version; null when nothing was published. */
export async function readPublishedTemplate(
  client: PoolClient,
  workspaceId: string,
  key: string,
): Promise<PublishedTemplate | null> {
  const { rows } = await client.query<PublishedTemplate>({
    name: 'read-published-template',
    text: 'SELECT id, channel, version FROM template WHERE workspace_id = $1 AND key = $2 AND version IS NOT NULL',
    values: [workspaceId, key],
  });
  return rows[0] ?? null;
}
