import { requireRole } from '../../auth/require-role';
import { NO_JSON } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { announceConnection } from './announce-connection';
import { lockConnection } from './lock-connection';

/** Nothing leaves through it until it is resumed; its messages wait. Admins only. */
export const pauseConnection = (actor: Actor, connectionId: string) =>
  setStatus(actor, connectionId, 'paused');

/** Its messages go on, and its last problem is forgotten. Admins only. */
export const resumeConnection = (actor: Actor, connectionId: string) =>
  setStatus(actor, connectionId, 'active');

async function setStatus(actor: Actor, connectionId: string, status: 'active' | 'paused'): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const { id, status: before } = await lockConnection(tx, actor, connectionId);
    const forget = status === 'active' ? { problem: NO_JSON } : {};
    await tx.connection.update({ where: { id }, data: { status, ...forget, updatedAt: new Date() } });
    await writeAudit(tx, actor, {
      action: `connection.${status === 'paused' ? 'pause' : 'resume'}`,
      subject: 'connection',
      subjectId: id,
      before: { status: before },
    });
  });
  if (status === 'active') announceConnection();
}
