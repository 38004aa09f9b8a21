import { AppError } from '@/shared/app-error';
import type { Language } from '@/shared/language';
import type { Workspace } from '../data/generated/client';
import { prisma } from '../data/prisma';
import { ROLES, type Role, type WorkspaceView } from '../read/views/workspace-views';

export const toRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'member';

function viewOf({ workspace, role }: { workspace: Workspace; role: string }): WorkspaceView {
  const { id, name, slug, timeZone, language, demoClock, weekend, holidays } = workspace;
  return {
    id,
    name,
    slug,
    timeZone,
    language: language as Language,
    demoClock,
    weekend,
    holidays,
    role: toRole(role),
  };
}

/** Workspaces of a user, oldest membership first. */
export async function workspacesOf(userId: string): Promise<WorkspaceView[]> {
  const members = await prisma().member.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    include: { workspace: true },
  });
  return members.map(viewOf);
}

/** The workspace behind a slug, as this user may see it. A stranger learns no more than that it is not there. */
export async function membershipOf(userId: string, slug: string): Promise<WorkspaceView> {
  const member = await prisma().member.findFirst({
    where: { userId, workspace: { slug } },
    include: { workspace: true },
  });
  if (!member) throw new AppError('not-found', 'workspaceNotFound', `No workspace ${slug}`);
  return viewOf(member);
}

/** Whether the user still belongs to the workspace. */
export async function isMember(userId: string, workspaceId: string): Promise<boolean> {
  return (await prisma().member.count({ where: { userId, organizationId: workspaceId } })) > 0;
}
