import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';

type Facts = Required<Omit<WorkspaceFacts, 'publishedKinds' | 'audience'>>;

/** What validation may know of the workspace: what journeys name by key or id, and the channels that have somewhere to send. */
export async function workspaceFacts(workspaceId: string, tx: Tx = prisma()): Promise<Facts> {
  const [templates, connections, segments, journeys, secrets] = await Promise.all([
    tx.template.findMany({
      where: { workspaceId },
      select: { key: true, channel: true, version: true, draft: true },
    }),
    tx.connection.findMany({
      where: { workspaceId, isDefault: true, status: 'active' },
      select: { channel: true },
    }),
    tx.segment.findMany({ where: { workspaceId }, select: { key: true, rule: true } }),
    tx.journey.findMany({ where: { workspaceId, status: { not: 'archived' } }, select: { id: true } }),
    tx.callSecret.findMany({ where: { workspaceId }, select: { name: true, host: true } }),
  ]);
  return {
    templates: Object.fromEntries(
      templates.map(({ key, channel, version, draft }) => [
        key,
        { channel, published: version !== null, languages: Object.keys(draft as object) },
      ]),
    ),
    connectedChannels: connections.map(({ channel }) => channel),
    segments: segments.map(({ key }) => key),
    staticSegments: segments.filter(({ rule }) => rule === null).map(({ key }) => key),
    journeys: journeys.map(({ id }) => id),
    secrets: Object.fromEntries(secrets.map(({ name, host }) => [name, { host }])),
  };
}
