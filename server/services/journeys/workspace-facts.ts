import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import { prisma } from '../../data/prisma';

/** What validation may know of the workspace: its templates by key, and the channels that have somewhere to send. */
export async function workspaceFacts(workspaceId: string): Promise<Required<WorkspaceFacts>> {
  const [templates, connections] = await Promise.all([
    prisma().template.findMany({
      where: { workspaceId },
      select: { key: true, channel: true, version: true, draft: true },
    }),
    prisma().connection.findMany({
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
