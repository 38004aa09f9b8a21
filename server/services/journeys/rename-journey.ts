import type { JourneyDocument } from '@/journey/graph/types';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockJourney, requireNotArchived } from './lock-journey';

/** Gives the draft another name. The name is in the document, so this is a new revision. */
export async function renameJourney(
  actor: Actor,
  input: { journeyId: string; name: string },
): Promise<{ revision: number }> {
  return prisma().$transaction(async (tx) => {
    const journey = await lockJourney(tx, actor, input.journeyId);
    requireNotArchived(journey.status);
    const document: JourneyDocument = {
      ...(journey.document as unknown as JourneyDocument),
      name: input.name,
    };
    const revision = journey.revision + 1;
    await tx.journey.update({
      where: { id: journey.id },
      data: {
        name: input.name,
        document: jsonColumn(document),
        revision,
        updatedBy: actor.userId,
        updatedAt: new Date(),
      },
    });
    await writeAudit(tx, actor, {
      action: 'journey.rename',
      subject: 'journey',
      subjectId: journey.id,
      before: { name: journey.name },
      after: { name: input.name },
    });
    return { revision };
  });
}
