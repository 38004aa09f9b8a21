import { randomBytes } from 'node:crypto';
import type { Language } from '@/shared/language';
import { newId } from '@/shared/new-id';
import { prisma } from '../../data/prisma';
import { ensureConnections } from '../start/ensure-connections';
import { writeAudit } from '../write-audit';
import { requireTimeZone } from './require-time-zone';

export interface NewWorkspace {
  name: string;
  language: Language;
  /** IANA name. */
  timeZone: string;
}

/** An empty workspace that sends to the sandbox, owned by whoever made it. */
export async function createWorkspace(userId: string, input: NewWorkspace): Promise<{ slug: string }> {
  requireTimeZone(input.timeZone);
  const id = newId();
  const slug = await freeSlug(input.name);
  await prisma().$transaction(async (tx) => {
    await tx.workspace.create({ data: { id, slug, ...input } });
    await tx.member.create({ data: { id: newId(), organizationId: id, userId, role: 'owner' } });
    await writeAudit(
      tx,
      { workspaceId: id, userId, role: 'owner' },
      { action: 'workspace.create', subject: 'workspace', subjectId: id, after: { slug, ...input } },
    );
  });
  await ensureConnections(id, undefined);
  return { slug };
}

/** The name in Latin letters, with a random end when somebody has that already or nothing is left of it. */
async function freeSlug(name: string): Promise<string> {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const taken = plain === '' || (await prisma().workspace.count({ where: { slug: plain } })) > 0;
  return taken ? `${plain || 'workspace'}-${randomBytes(3).toString('hex')}` : plain;
}
