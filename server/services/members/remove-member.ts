import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockMember, requireAnotherOwner } from './lock-member';

/** Takes somebody's access away at once; admins only, except that everyone may leave. The last owner cannot. */
export async function removeMember(actor: Actor, memberId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const member = await lockMember(tx, actor, memberId);
    if (member.userId !== actor.userId) requireRole(actor.role, 'admin');
    if (member.role === 'owner') await requireAnotherOwner(tx, actor, member.id);
    await tx.member.delete({ where: { id: member.id } });
    await writeAudit(tx, actor, {
      action: 'member.remove',
      subject: 'member',
      subjectId: member.id,
      before: { userId: member.userId, role: member.role },
    });
  });
}
