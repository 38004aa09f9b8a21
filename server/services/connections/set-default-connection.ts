import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { announceConnection } from './announce-connection';
import { lockConnection } from './lock-connection';

/** From now on this connection sends for its channel; admins only. Messages that are on their way stay where they are. */
export async function setDefaultConnection(actor: Actor, connectionId: string): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const { id, channel, workspaceId } = await lockConnection(tx, actor, connectionId);
    await tx.connection.updateMany({
      where: { workspaceId, channel, isDefault: true },
      data: { isDefault: false },
    });
    await tx.connection.update({ where: { id }, data: { isDefault: true } });
    await writeAudit(tx, actor, { action: 'connection.default', subject: 'connection', subjectId: id });
  });
  announceConnection();
}
