import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** No further batch is moved; who was moved stays moved, the others stay on their version. */
export async function stopMigration(actor: Actor, journeyId: string, migrationId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const where = { id: migrationId, workspaceId: actor.workspaceId, journeyId };
    const known = await tx.migration.findFirst({ where, select: { status: true } });
    if (!known) throw new AppError('not-found', 'migrationNotFound', 'No such migration');
    const { count } = await tx.migration.updateMany({
      where: { ...where, status: 'running' },
      data: { status: 'stopped', endedAt: new Date() },
    });
    if (count === 0)
      throw new AppError('conflict', 'migrationOver', `The migration is ${known.status} already`);
    await writeAudit(tx, actor, {
      action: 'journey.migrate-stop',
      subject: 'journey',
      subjectId: journeyId,
      after: { migration: migrationId },
    });
  });
}
