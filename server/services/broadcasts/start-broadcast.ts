import { newId } from '@/shared/new-id';
import { countBroadcastPeople } from '../../data/broadcasts/read-broadcast-people';
import { notify } from '../../data/notify';
import { pool } from '../../data/pool';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { manualSelection } from './manual-selection';

export interface BroadcastInput {
  /** Key; missing: everybody. */
  segment?: string | undefined;
  /** People let in each minute; missing: as fast as it goes. */
  perMinute?: number | undefined;
}

/** Begins to let people into a journey; the worker goes on, batch by batch. */
export async function startBroadcast(
  actor: Actor,
  journeyId: string,
  { segment, perMinute }: BroadcastInput,
): Promise<{ id: string; total: number }> {
  const { workspaceId, userId } = actor;
  const { nodeId, segmentId, selection } = await manualSelection(workspaceId, journeyId, segment);
  const total = await countBroadcastPeople(pool(), selection);
  const id = newId();
  await prisma().$transaction(async (tx) => {
    await tx.broadcast.create({
      data: {
        id,
        workspaceId,
        journeyId,
        nodeId,
        kind: 'manual',
        segmentId,
        perMinute: perMinute ?? null,
        total,
        createdBy: userId,
      },
    });
    await writeAudit(tx, actor, {
      action: 'journey.broadcast',
      subject: 'journey',
      subjectId: journeyId,
      after: { broadcast: id, segment: segment ?? null, perMinute: perMinute ?? null, total },
    });
  });
  notify('safar_wake');
  return { id, total };
}
