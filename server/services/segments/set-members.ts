import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { SEGMENT_SET } from '@/shared/system-events';
import { insertSystemEvents } from '../../data/events/insert-system-events';
import { notify } from '../../data/notify';
import { inTransaction } from '../../data/pool';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';

/**
 * Puts people into a static segment or takes them out; the reactor does it, in the order of everything else that happens to them. People who
 * are not known yet come to be. Throws `not-found`, or `conflict` for a segment with a rule.
 */
export async function setMembers(
  { workspaceId }: Actor,
  key: string,
  { userIds, change }: { userIds: readonly string[]; change: 'add' | 'remove' },
): Promise<void> {
  const segment = await prisma().segment.findUnique({ where: { workspaceId_key: { workspaceId, key } } });
  if (!segment)
    throw new AppError('not-found', 'segmentNotFound', `There is no segment ${key}`, { segment: key });
  if (segment.rule !== null)
    throw new AppError('conflict', 'segmentIsDynamic', 'The members of this segment are decided by its rule');
  const batch = newId();
  const events = [...new Set(userIds)].map((userId) => ({
    workspaceId,
    userId,
    name: SEGMENT_SET,
    messageId: `segment-set:${batch}:${userId}`,
    properties: { change },
    context: { segmentId: segment.id },
    timestamp: new Date(),
  }));
  await inTransaction((client) => insertSystemEvents(client, events));
  notify('safar_inbox');
}
