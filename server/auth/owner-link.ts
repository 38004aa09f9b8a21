import { newId } from '@/shared/new-id';
import { prisma } from '../data/prisma';
import { hashToken, newToken } from './secret-token';

const LIFE_MS = 24 * 3_600_000;

/** Starts every identifier of such a row in `verification`; the value is the workspace's id. */
export const OWNER_LINK = 'owner-link:';

/** A fresh link that signs the owner of a workspace in, once, within 24 hours. Older ones stop working. `url`: public base address. */
export async function createOwnerLink(workspaceId: string, url: string): Promise<string> {
  const token = newToken();
  await prisma().verification.deleteMany({
    where: { identifier: { startsWith: OWNER_LINK }, value: workspaceId },
  });
  await prisma().verification.create({
    data: {
      id: newId(),
      identifier: `${OWNER_LINK}${hashToken(token)}`,
      value: workspaceId,
      expiresAt: new Date(Date.now() + LIFE_MS),
    },
  });
  return `${url}/sign-in/link?token=${token}`;
}
