import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';

/** Notes that somebody looked at a message in the sandbox inbox; the first look counts. */
export async function markRead(actor: Actor, messageId: string): Promise<void> {
  const key = { workspaceId: actor.workspaceId, messageId };
  const { count } = await prisma().sandboxMessage.updateMany({
    where: { ...key, readAt: null },
    data: { readAt: new Date() },
  });
  if (count === 0 && !(await prisma().sandboxMessage.findFirst({ where: key })))
    throw new AppError('not-found', 'messageNotFound', 'No such message');
}
