import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockConnection } from './lock-connection';

/** Deletes a connection with its secrets; admins only. The default goes last, so that nobody is left without unknowing. */
export async function removeConnection(actor: Actor, connectionId: string): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const { id, name, channel, provider, isDefault, workspaceId } = await lockConnection(
      tx,
      actor,
      connectionId,
    );
    const others = await tx.connection.count({ where: { workspaceId, channel, id: { not: id } } });
    if (isDefault && others > 0)
      throw new AppError('conflict', 'connectionIsDefault', 'Make another connection the default first');
    await tx.connection.delete({ where: { id } });
    await writeAudit(tx, actor, {
      action: 'connection.remove',
      subject: 'connection',
      subjectId: id,
      before: { name, channel, provider },
    });
  });
}
