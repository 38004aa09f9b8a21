import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { noJourney } from './lock-journey';

export interface Organizing {
  journeyIds: string[];
  /** Null: into none. */
  folder?: string | null | undefined;
  addTags?: string[] | undefined;
  removeTags?: string[] | undefined;
  /** Null: nobody. */
  ownerId?: string | null | undefined;
}

/** Puts journeys into a folder, gives and takes tags, says who looks after them. What is not named stays; none of it is a change of content. */
export async function organizeJourneys(actor: Actor, input: Organizing): Promise<void> {
  const { folder, addTags = [], removeTags = [], ownerId } = input;
  await prisma().$transaction(async (tx) => {
    if (ownerId) await requireMember(tx, actor.workspaceId, ownerId);
    const ids = [...new Set(input.journeyIds)];
    const journeys = await tx.journey.findMany({
      where: { workspaceId: actor.workspaceId, id: { in: ids } },
      select: { id: true, folder: true, tags: true, ownerId: true },
    });
    if (journeys.length < ids.length) throw noJourney();
    for (const { id, ...before } of journeys) {
      const kept = before.tags.filter((tag) => !removeTags.includes(tag));
      const after = {
        folder: folder === undefined ? before.folder : folder,
        tags: [...new Set([...kept, ...addTags])],
        ownerId: ownerId === undefined ? before.ownerId : ownerId,
      };
      await tx.journey.update({ where: { id }, data: after });
      await writeAudit(tx, actor, {
        action: 'journey.organize',
        subject: 'journey',
        subjectId: id,
        before,
        after,
      });
    }
  });
}

async function requireMember(tx: Tx, workspaceId: string, userId: string): Promise<void> {
  const member = await tx.member.findFirst({ where: { organizationId: workspaceId, userId } });
  if (!member)
    throw new AppError('invalid', 'ownerNotMember', 'ownerId: not a member of this workspace', { userId });
}
