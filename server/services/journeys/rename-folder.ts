import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** Gives a folder another name; journeys of a folder that has this name already come together. Null takes the folder away: its journeys lie in none. */
export async function renameFolder(
  actor: Actor,
  { folder, to }: { folder: string; to: string | null },
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.journey.updateMany({ where: { workspaceId: actor.workspaceId, folder }, data: { folder: to } });
    await writeAudit(tx, actor, {
      action: 'journey.rename-folder',
      subject: 'workspace',
      subjectId: actor.workspaceId,
      before: { folder },
      after: { folder: to },
    });
  });
}
