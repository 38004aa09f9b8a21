import { AppError } from '@/shared/app-error';
import type { Language } from '@/shared/language';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

export interface WorkspaceChange {
  name?: string;
  /** IANA name. */
  timeZone?: string;
  language?: Language;
  demoClock?: number;
}

function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new AppError('invalid', 'unknownTimeZone', `Unknown time zone ${timeZone}`, { timeZone });
  }
}

/** Changes settings of the workspace; admins only. */
export async function updateWorkspace(actor: Actor, change: WorkspaceChange): Promise<void> {
  requireRole(actor.role, 'admin');
  if (change.timeZone) requireTimeZone(change.timeZone);
  await prisma().$transaction(async (tx) => {
    const { name, timeZone, language, demoClock } = await tx.workspace.findUniqueOrThrow({
      where: { id: actor.workspaceId },
    });
    await tx.workspace.update({ where: { id: actor.workspaceId }, data: change });
    await writeAudit(tx, actor, {
      action: 'workspace.update',
      subject: 'workspace',
      subjectId: actor.workspaceId,
      before: { name, timeZone, language, demoClock },
      after: change,
    });
  });
}
