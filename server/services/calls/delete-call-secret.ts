import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** Forgets a secret; admins only. Calls that name it fail from then on. Throws `not-found`. */
export async function deleteCallSecret(actor: Actor, name: string): Promise<void> {
  requireRole(actor.role, 'admin');
  const { workspaceId } = actor;
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.callSecret.deleteMany({ where: { workspaceId, name } });
    if (count === 0)
      throw new AppError('not-found', 'secretNotFound', `There is no secret ${name}`, { secret: name });
    await writeAudit(tx, actor, {
      action: 'secret.delete',
      subject: 'secret',
      subjectId: name,
      before: { name },
    });
  });
}
