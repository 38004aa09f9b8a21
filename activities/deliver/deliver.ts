import { Context } from '@temporalio/activity';
import { runCalls } from '../call/run-calls';
import { workerStops } from '../loop/worker-stops';
import { runDelivery } from './run-delivery';

/** Below the activity's start-to-close time, so that it ends in order and is started again. */
const SHIFT_MS = 45 * 60_000;

/** Sends planned messages and makes planned calls until it is cancelled or its shift is over. */
export async function deliver(): Promise<void> {
  const context = Context.current();
  const { cancellationSignal } = context;
  const signal = AbortSignal.any([cancellationSignal, AbortSignal.timeout(SHIFT_MS)]);
  await Promise.all([runDelivery({ signal, onAlive: () => context.heartbeat() }), runCalls({ signal })]);
  if (cancellationSignal.aborted) throw workerStops();
}
