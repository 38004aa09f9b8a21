import { prisma } from '../data/prisma';
import type { KeyView } from './views/workspace-views';

/** Keys of a workspace, newest first; never the keys themselves. */
export async function listKeys(workspaceId: string): Promise<KeyView[]> {
  const keys = await prisma().apiKey.findMany({
    where: { workspaceId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return keys.map((key) => ({
    id: key.id,
    kind: key.kind === 'api' ? 'api' : 'write',
    name: key.name,
    hint: key.hint,
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  }));
}
