import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { listen } from '../../data/listen';
import { prisma } from '../../data/prisma';
import type { ConnectionView } from '../../read/views/workspace-views';
import type { Actor } from '../actor';
import { announceConnection } from './announce-connection';
import { lockConnection } from './lock-connection';

const PATIENCE_MS = 20_000;

/** Lets a worker try the connection out now; answers what is wrong, or null. Sends nothing. Admins only. */
export async function testConnection(actor: Actor, connectionId: string): Promise<ConnectionView['problem']> {
  requireRole(actor.role, 'admin');
  await triedOnce(actor, connectionId);
  const { problem } = await prisma().$transaction((tx) => lockConnection(tx, actor, connectionId));
  return problem as ConnectionView['problem'];
}

/** Resolves when a worker says that it tried this connection. */
async function triedOnce(actor: Actor, connectionId: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopListening: (() => Promise<void>) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const tooLate = new AppError('unavailable', 'connectionNotTried', 'No worker tried the connection out');
      timer = setTimeout(() => reject(tooLate), PATIENCE_MS);
      // The empty payload says that the ear is open: asking before that could miss the answer.
      stopListening = listen(['safar_tried'], (_, payload) => {
        if (payload === '') askWorker(actor, connectionId).catch(reject);
        else if (payload === connectionId) resolve();
      });
    });
  } finally {
    clearTimeout(timer);
    void stopListening?.();
  }
}

async function askWorker(actor: Actor, connectionId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { id } = await lockConnection(tx, actor, connectionId);
    await tx.connection.update({ where: { id }, data: { checkedAt: null } });
  });
  announceConnection();
}
