import { prisma } from '@/server/data/prisma';
import { ensureConnections } from '@/server/services/start/ensure-connections';
import type { Channel } from '@/shared/channel';
import { newId } from '@/shared/new-id';

const CONTENT = {
  email: { subject: 'Hello', html: '<p>Hello</p>', text: '' },
  sms: { text: 'Hello' },
  push: { title: 'Hello', body: 'Hello' },
};

/** Published templates under the given keys where there are none, and the sandbox for every channel. */
export async function seedTemplates(workspaceId: string, keys: Record<string, Channel>): Promise<void> {
  await ensureConnections(workspaceId, undefined);
  for (const [key, channel] of Object.entries(keys)) {
    if (await prisma().template.findFirst({ where: { workspaceId, key } })) continue;
    const id = newId();
    const content = { en: CONTENT[channel], fa: CONTENT[channel] };
    await prisma().template.create({
      data: { id, workspaceId, key, name: key, channel, draft: content, version: 1 },
    });
    await prisma().templateVersion.create({ data: { workspaceId, templateId: id, number: 1, content } });
  }
}
