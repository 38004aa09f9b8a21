import { AppError } from '@/shared/app-error';
import { toRole } from '../../auth/membership';
import { requireRole } from '../../auth/require-role';
import type { Tx } from '../../data/json-column';
import type { Actor } from '../actor';

/** The member, with the workspace's members locked; throws when the actor may not change somebody of that role. */
export async function lockMember(tx: Tx, actor: Actor, memberId: string) {
  await tx.$queryRaw`SELECT id FROM member WHERE workspace_id = ${actor.workspaceId}::uuid FOR UPDATE`;
  const member = await tx.member.findFirst({ where: { organizationId: actor.workspaceId, id: memberId } });
  if (!member) throw new AppError('not-found', 'memberNotFound', 'No such member');
  requireRole(actor.role, toRole(member.role));
  return member;
}

/** A workspace without an owner could not be managed any more. */
export async function requireAnotherOwner(tx: Tx, actor: Actor, memberId: string): Promise<void> {
  const others = await tx.member.count({
    where: { organizationId: actor.workspaceId, role: 'owner', id: { not: memberId } },
  });
  if (others === 0) throw new AppError('conflict', 'lastOwner', 'A workspace keeps at least one owner');
}
