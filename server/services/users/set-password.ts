import { hashPassword } from 'better-auth/crypto';
import { prisma } from '../../data/prisma';
import { endOtherSessions } from './end-other-sessions';
import { requirePassword } from './require-password';
import { storePassword } from './store-password';

/** Sets or changes somebody's own password and signs their other sessions out. Asks for the current one when there is one. */
export async function setPassword(
  user: { id: string; sessionId: string },
  input: { currentPassword?: string; newPassword: string },
): Promise<void> {
  await requirePassword(user.id, input.currentPassword);
  await storePassword(prisma(), user.id, await hashPassword(input.newPassword));
  await endOtherSessions(user);
}
