import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';

/** What validation may know of the workspace: its templates by key, and the channels that have somewhere to send. */
export async function workspaceFacts(
  workspaceId: string,
  tx: Tx = prisma(),
): Promise<Required<WorkspaceFacts>> {
  const [templates, connections] = await Promise.all([
    tx.template.findMany({
      where: { workspaceId },
      select: { key: true, channel: true, version: true, draft: true },
    }),
    tx.connection.findMany({
      where: { workspaceId, isDefault: true, status: 'active' },
      select: { channel: true },
    }),
  ]);
  return {
    templates: Object.fromEntries(
      templates.map(({ key, channel, version, draft }) => [
        key,
        { channel, published: version !== null, languages: Object.keys(draft as object) },
      ]),
    ),
    connectedChannels: connections.map(({ channel }) => channel),
  };
}
