import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { LoopActivities } from './types';

const { react, sweep } = proxyActivities<LoopActivities>({
  startToCloseTimeout: '1h',
  heartbeatTimeout: '8s',
  retry: { initialInterval: '500ms', backoffCoefficient: 1.5, maximumInterval: '5s' },
});

/**
 * Keeps the consumer of events and the payer of what is owed alive, wherever there is a worker. Never ends. Their shifts need not end together:
 * with the first that does, both begin anew, and the one that was still at work stops with its next heartbeat.
 */
export async function reactor(): Promise<void> {
  await Promise.race([react(), sweep()]);
  await continueAsNew<typeof reactor>();
}
