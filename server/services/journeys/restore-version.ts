import { keepIds } from '@/journey/graph/keep-ids';
import type { JourneyDocument } from '@/journey/graph/types';
import { AppError } from '@/shared/app-error';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { keepPublishedIds } from './keep-published-ids';
import { lockJourney, requireNotArchived, requireRevision } from './lock-journey';

/** Makes a published version the draft again. What the draft was is kept in the audit row. */
export async function restoreVersion(
  actor: Actor,
  input: { journeyId: string; number: number; revision: number },
): Promise<{ revision: number }> {
  return prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, input.journeyId);
    requireNotArchived(journey.status);
    requireRevision(journey.revision, input.revision);
    const version = await tx.journeyVersion.findFirst({
      where: { workspaceId: actor.workspaceId, journeyId: journey.id, number: input.number },
    });
    if (!version) throw new AppError('not-found', 'versionNotFound', `No version ${input.number}`);
    const draft = journey.document as unknown as JourneyDocument;
    const restored = keepIds(version.document as unknown as JourneyDocument, [draft]);
    const document = await keepPublishedIds(tx, actor, journey.id, restored);
    const revision = journey.revision + 1;
    await tx.journey.update({
      where: { id: journey.id },
      data: {
        document: jsonColumn(document),
        name: document.name,
        revision,
        updatedBy: actor.userId,
        updatedAt: new Date(),
      },
    });
    await writeAudit(tx, actor, {
      action: 'journey.restore',
      subject: 'journey',
      subjectId: journey.id,
      before: journey.document,
      after: { version: input.number, revision },
    });
    return { revision };
  });
}
