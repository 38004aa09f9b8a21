import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { sealCallSecret } from './call-secret-seal';

/**
 * Keeps a secret under its name, or another one in its place; admins only. `address`: a host, or any address there; only calls to that host carry the
 * secret. `value` is never told again.
 */
export async function saveCallSecret(
  actor: Actor,
  { name, address, value }: { name: string; address: string; value: string },
): Promise<void> {
  requireRole(actor.role, 'admin');
  const { workspaceId } = actor;
  const host = hostOf(address);
  const row = { host, value: sealCallSecret({ workspaceId, name, host }, value), updatedBy: actor.userId };
  await prisma().$transaction(async (tx) => {
    await tx.callSecret.upsert({
      where: { workspaceId_name: { workspaceId, name } },
      create: { workspaceId, name, ...row },
      update: { ...row, updatedAt: new Date() },
    });
    await writeAudit(tx, actor, {
      action: 'secret.save',
      subject: 'secret',
      subjectId: name,
      after: { name, host },
    });
  });
}

function hostOf(address: string): string {
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (URL.canParse(url)) return new URL(url).host;
  throw new AppError('invalid', 'secretHost', `${address} is no host that can be called`, { host: address });
}
