import type { JourneyDocument } from '@/journey/graph/types';
import { emptyJourney } from '@/journey/schema/journey-document';
import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** A new draft, empty or from a parsed document. With an `id` of the caller's, asking twice cannot make two. */
export async function createJourney(
  actor: Actor,
  input: { id?: string; name: string; document?: JourneyDocument; folder?: string | null; tags?: string[] },
): Promise<{ id: string }> {
  const document = { ...(input.document ?? emptyJourney(input.name)), name: input.name };
  const id = input.id ?? newId();
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.journey.createMany({
      skipDuplicates: true,
      data: {
        id,
        workspaceId: actor.workspaceId,
        name: input.name,
        document: jsonColumn(document),
        folder: input.folder ?? null,
        tags: input.tags ?? [],
        ownerId: actor.userId,
        createdBy: actor.userId,
        updatedBy: actor.userId,
      },
    });
    if (count === 0) throw new AppError('conflict', 'journeyIdTaken', 'Another journey has this id already');
    await writeAudit(tx, actor, {
      action: 'journey.create',
      subject: 'journey',
      subjectId: id,
      after: { name: input.name },
    });
  });
  return { id };
}
