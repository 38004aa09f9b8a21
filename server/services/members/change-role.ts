import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Role } from '../../read/views/workspace-views';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockMember, requireAnotherOwner } from './lock-member';

/** Gives a member another role; admins only, and never above their own. The last owner stays one. */
export async function changeRole(actor: Actor, input: { memberId: string; role: Role }): Promise<void> {
  requireRole(actor.role, 'admin');
  requireRole(actor.role, input.role);
  await prisma().$transaction(async (tx) => {
    const member = await lockMember(tx, actor, input.memberId);
    if (member.role === 'owner' && input.role !== 'owner') await requireAnotherOwner(tx, actor, member.id);
    await tx.member.update({ where: { id: member.id }, data: { role: input.role } });
    await writeAudit(tx, actor, {
      action: 'member.change-role',
      subject: 'member',
      subjectId: member.id,
      before: { role: member.role },
      after: { role: input.role },
    });
  });
}
