import { AppError } from '@/shared/app-error';
import type { Language } from '@/shared/language';
import { requireRole } from '../../auth/require-role';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { requireTimeZone } from './require-time-zone';

export interface WorkspaceChange {
  name?: string;
  /** IANA name. */
  timeZone?: string;
  language?: Language;
  demoClock?: number;
  /** Days of the week without work, 1 = Monday … 7 = Sunday. */
  weekend?: number[];
  /** Days without work, ISO dates of the Gregorian calendar. */
  holidays?: string[];
}

const WEEK = 7;

/** Each day once, in order. A week without a working day is refused: a wait that skips weekends would never end. */
function settleDays({ weekend, holidays }: WorkspaceChange): Pick<WorkspaceChange, 'weekend' | 'holidays'> {
  const days = weekend && [...new Set(weekend)].sort((one, other) => one - other);
  if (days?.length === WEEK)
    throw new AppError(
      'invalid',
      'noWorkingDay',
      'weekend: at least one day of the week has to be a working day',
    );
  return { ...(days && { weekend: days }), ...(holidays && { holidays: [...new Set(holidays)].sort() }) };
}

/** Changes settings of the workspace; admins only. */
export async function updateWorkspace(actor: Actor, change: WorkspaceChange): Promise<void> {
  requireRole(actor.role, 'admin');
  if (change.timeZone) requireTimeZone(change.timeZone);
  const settled = { ...change, ...settleDays(change) };
  await prisma().$transaction(async (tx) => {
    const { name, timeZone, language, demoClock, weekend, holidays } = await tx.workspace.findUniqueOrThrow({
      where: { id: actor.workspaceId },
    });
    await tx.workspace.update({ where: { id: actor.workspaceId }, data: settled });
    await writeAudit(tx, actor, {
      action: 'workspace.update',
      subject: 'workspace',
      subjectId: actor.workspaceId,
      before: { name, timeZone, language, demoClock, weekend, holidays },
      after: settled,
    });
  });
}
