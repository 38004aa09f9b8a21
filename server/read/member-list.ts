import { toRole } from '../auth/membership';
import { realEmail } from '../auth/placeholder-email';
import { prisma } from '../data/prisma';
import type { MemberView } from './views/workspace-views';

/** Members of a workspace, oldest first. An owner who gave no e-mail yet has an empty one. */
export async function listMembers(workspaceId: string): Promise<MemberView[]> {
  const members = await prisma().member.findMany({
    where: { organizationId: workspaceId },
    orderBy: { createdAt: 'asc' },
    include: { user: { select: { name: true, email: true } } },
  });
  return members.map((member) => ({
    id: member.id,
    userId: member.userId,
    name: member.user.name,
    email: realEmail(member.user.email) ?? '',
    role: toRole(member.role),
    createdAt: member.createdAt.toISOString(),
  }));
}
