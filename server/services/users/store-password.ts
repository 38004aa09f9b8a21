import { hashPassword } from 'better-auth/crypto';
import { newId } from '@/shared/new-id';
import { prisma } from '../../data/prisma';
import { passwordAccount } from './require-password';

/** Makes this the password somebody signs in with. The caller checks who may ask. */
export async function storePassword(userId: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  const account = await passwordAccount(userId);
  if (account) await prisma().account.update({ where: { id: account.id }, data: { password: hash } });
  else
    await prisma().account.create({
      data: { id: newId(), accountId: userId, providerId: 'credential', userId, password: hash },
    });
}
