import { proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { SmallestActivities } from './activities';

const { wake } = proxyLocalActivities<SmallestActivities>({ startToCloseTimeout: '10s' });

/** The least that a durable wait can be. The wait itself is the start delay, as in ours. */
export async function smallestRun({ runId, due }: { runId: string; due: number }): Promise<void> {
  if (due > Date.now()) await sleep(due - Date.now());
  await wake(runId);
}
