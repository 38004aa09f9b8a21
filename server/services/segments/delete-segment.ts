import { dependsOn } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';

/** Forgets a segment and who belonged to it. Throws `not-found`, or `conflict` while a live journey or another segment names it. */
export async function deleteSegment(actor: Actor, key: string): Promise<void> {
  const { workspaceId } = actor;
  await prisma().$transaction(async (tx) => {
    const segment = await tx.segment.findUnique({ where: { workspaceId_key: { workspaceId, key } } });
    if (!segment)
      throw new AppError('not-found', 'segmentNotFound', `There is no segment ${key}`, { segment: key });
    const users = await tx.$queryRaw<{ name: string }[]>`
      SELECT j.name FROM journey j
        JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
       WHERE j.workspace_id = ${workspaceId}::uuid AND j.status IN ('live', 'paused', 'draining')
         AND jsonb_path_exists(v.plan, '$.**.segment ? (@ == $key)', jsonb_build_object('key', ${key}::text)) LIMIT 1`;
    if (users[0])
      throw new AppError('conflict', 'segmentInUse', `The live journey ${users[0].name} names this segment`, {
        journey: users[0].name,
      });
    const others = await tx.segment.findMany({
      where: { workspaceId, key: { not: key } },
      select: { name: true, rule: true },
    });
    const outer = others.find(({ rule }) => rule && dependsOn(rule as unknown as Rule).segments.has(key));
    if (outer)
      throw new AppError('conflict', 'segmentInSegment', `The segment ${outer.name} is made of this one`, {
        segment: outer.name,
      });
    await tx.segmentMember.deleteMany({ where: { workspaceId, segmentId: segment.id } });
    await tx.segment.delete({ where: { id: segment.id } });
    await writeAudit(tx, actor, {
      action: 'segment.delete',
      subject: 'segment',
      subjectId: segment.id,
      before: { key, name: segment.name, rule: segment.rule },
    });
  });
}
