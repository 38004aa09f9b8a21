import { verifyPassword } from 'better-auth/crypto';
import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';

/** The account that holds somebody's password; null when they have none yet. */
export const passwordAccount = (userId: string, tx: Tx = prisma()) =>
  tx.account.findFirst({ where: { userId, providerId: 'credential' } });

/** Throws unless the password is right; without a password there is nothing to ask for. */
export async function requirePassword(userId: string, password: string | undefined): Promise<void> {
  const account = await passwordAccount(userId);
  if (!account?.password) return;
  const right = await verifyPassword({ hash: account.password, password: password ?? '' });
  if (!right) throw new AppError('forbidden', 'wrongPassword', 'The current password is not right');
}
