import { keepIds } from '@/journey/graph/keep-ids';
import type { JourneyDocument } from '@/journey/graph/types';
import { jsonColumn, type Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockJourney, requireNotArchived, requireRevision } from './lock-journey';

const AUDIT_EVERY_MS = 10 * 60_000;

/**
 * Stores the draft and answers its new revision; ids that leave it are remembered, whoever wrote it. A save that names an older revision is refused with `conflict`,
 * and nothing is changed.
 */
export async function saveDraft(
  actor: Actor,
  input: { journeyId: string; revision: number; document: JourneyDocument },
): Promise<{ revision: number; savedAt: string }> {
  return prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, input.journeyId);
    requireNotArchived(journey.status);
    requireRevision(journey.revision, input.revision);
    const document = keepIds(input.document, [journey.document as unknown as JourneyDocument]);
    const savedAt = new Date();
    await tx.journey.update({
      where: { id: journey.id },
      data: {
        document: jsonColumn(document),
        name: input.document.name,
        revision: journey.revision + 1,
        updatedBy: actor.userId,
        updatedAt: savedAt,
      },
    });
    await auditEditing(tx, actor, journey.id, journey.revision + 1);
    return { revision: journey.revision + 1, savedAt: savedAt.toISOString() };
  });
}

/** The editor saves every few seconds: one row for ten minutes of the same person's editing is enough. */
async function auditEditing(tx: Tx, actor: Actor, journeyId: string, revision: number): Promise<void> {
  const recent = await tx.audit.findFirst({
    where: {
      workspaceId: actor.workspaceId,
      userId: actor.userId,
      action: 'journey.edit',
      subjectId: journeyId,
      at: { gt: new Date(Date.now() - AUDIT_EVERY_MS) },
    },
    select: { id: true },
  });
  if (!recent)
    await writeAudit(tx, actor, {
      action: 'journey.edit',
      subject: 'journey',
      subjectId: journeyId,
      after: { revision },
    });
}
