import type { PoolClient } from 'pg';
import { nextTick } from '@/journey/calendar/next-tick';
import { insertBroadcast } from '@/server/data/broadcasts/insert-broadcast';
import { inTransaction } from '@/server/data/pool';
import { claimTurn } from '@/server/data/triggers/claim-turn';
import { findSelfActing, type SelfActing } from '@/server/data/triggers/find-self-acting';
import { forgetTriggerStates } from '@/server/data/triggers/forget-trigger-states';
import { writeTriggerState } from '@/server/data/triggers/write-trigger-state';
import { newId } from '@/shared/new-id';
import { signatureOf } from './signature-of';

/**
 * Begins the broadcasts of schedules on the workspace's clock whose turn has come. A turn that was missed while no worker ran, or that waits for
 * the end of a pause, is made up for once, several of them as one.
 */
export function turnSchedules(): Promise<void> {
  return inTransaction(async (client) => {
    await forgetTriggerStates(client);
    for (const trigger of await findSelfActing(client, ['schedule'])) await turn(client, trigger);
  });
}

async function turn(client: PoolClient, trigger: SelfActing): Promise<void> {
  const { on, workspaceId, journeyId, nodeId, nextAt, now, zone } = trigger;
  if (on.kind !== 'schedule' || on.clock !== 'workspace') return;
  const signature = signatureOf(on, zone);
  const next = nextTick(on.schedule, now, zone);
  const upcoming = next === null ? null : new Date(next);
  if (trigger.signature !== signature) {
    await writeTriggerState(client, {
      workspaceId,
      journeyId,
      nodeId,
      signature,
      cursor: null,
      nextAt: upcoming,
    });
    return;
  }
  if (nextAt === null || nextAt.getTime() > now) return;
  if (!(await claimTurn(client, { journeyId, nodeId, tick: nextAt, nextAt: upcoming }))) return;
  await insertBroadcast(client, { id: newId(), workspaceId, journeyId, nodeId, tick: nextAt });
}
