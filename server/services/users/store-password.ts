import { newId } from '@/shared/new-id';
import type { Tx } from '../../data/json-column';
import { passwordAccount } from './require-password';

/** Makes the password with this hash the one somebody signs in with, in the caller's transaction. The caller checks who may ask. */
export async function storePassword(tx: Tx, userId: string, hash: string): Promise<void> {
  const account = await passwordAccount(userId, tx);
  if (account) await tx.account.update({ where: { id: account.id }, data: { password: hash } });
  else
    await tx.account.create({
      data: { id: newId(), accountId: userId, providerId: 'credential', userId, password: hash },
    });
}
