import type { Channel } from '@/shared/channel';
import { CHANNELS } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { prisma } from '../data/prisma';
import type { ConnectionView } from './views/workspace-views';

/** Connections of a workspace by channel, the default first; never their secrets. */
export async function listConnections(workspaceId: string): Promise<ConnectionView[]> {
  const rows = await prisma().connection.findMany({
    where: { workspaceId },
    orderBy: [{ isDefault: 'desc' }, { createdAt: 'asc' }],
  });
  const views = rows.map(
    (row): ConnectionView => ({
      id: row.id,
      name: row.name,
      channel: row.channel as Channel,
      provider: row.provider,
      config: row.config as JsonObject,
      hasSecrets: row.secrets !== null,
      isDefault: row.isDefault,
      status: row.status === 'paused' ? 'paused' : 'active',
      problem: row.problem as ConnectionView['problem'],
    }),
  );
  return views.sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
}
