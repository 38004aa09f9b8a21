import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { forgetKeys } from './find-key';

/** Makes a key useless at once; admins only. Revoking twice changes nothing. */
export async function revokeKey(actor: Actor, keyId: string): Promise<void> {
  requireRole(actor.role, 'admin');
  await prisma().$transaction(async (tx) => {
    const key = await tx.apiKey.findFirst({ where: { workspaceId: actor.workspaceId, id: keyId } });
    if (!key) throw new AppError('not-found', 'keyNotFound', 'No such key');
    if (key.revokedAt) return;
    await tx.apiKey.update({ where: { id: key.id }, data: { revokedAt: new Date() } });
    await writeAudit(tx, actor, {
      action: 'key.revoke',
      subject: 'key',
      subjectId: key.id,
      before: { name: key.name, kind: key.kind },
    });
  });
  forgetKeys();
}
