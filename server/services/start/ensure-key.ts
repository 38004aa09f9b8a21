import { prisma } from '../../data/prisma';
import { hashKey } from '../keys/hash-key';
import { issueKey, type KeyKind } from '../keys/issue-key';

const NAMES: Record<KeyKind, string> = { write: 'رویدادها · Events', api: 'واسط برنامه‌نویسی · API' };

/** The known key while it works, else a new one. */
export async function ensureKey(
  workspaceId: string,
  kind: KeyKind,
  known: string | undefined,
): Promise<string> {
  if (known) {
    const stored = await prisma().apiKey.findFirst({
      where: { workspaceId, kind, hash: hashKey(known), revokedAt: null },
      select: { id: true },
    });
    if (stored) return known;
  }
  return (await issueKey(workspaceId, { kind, name: NAMES[kind], createdBy: null })).key;
}
