import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { LoopActivities } from './types';

const { deliver } = proxyActivities<LoopActivities>({
  startToCloseTimeout: '1h',
  heartbeatTimeout: '8s',
  retry: { initialInterval: '500ms', backoffCoefficient: 1.5, maximumInterval: '5s' },
});

/** Keeps the consumer of planned messages alive, wherever there is a worker. Never ends. */
export async function delivery(): Promise<void> {
  await deliver();
  await continueAsNew<typeof delivery>();
}
