import { proxyActivities, sleep } from '@temporalio/workflow';
import type { ObviousActivities } from './activities';

const { decide, send } = proxyActivities<ObviousActivities>({ startToCloseTimeout: '30s' });

/** The journey as one would write it first: sleep, then one activity for each thing to do. */
export async function obviousRun({ runId, due }: { runId: string; due: number }): Promise<void> {
  await sleep(due - Date.now());
  const channel = await decide(runId);
  if (channel !== null) await send(runId, channel);
}
