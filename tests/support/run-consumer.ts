import { runDelivery } from '@/activities/deliver/run-delivery';

/** Starts a delivery consumer in this process; returns how to end it. */
export function startConsumer(): () => Promise<void> {
  const abort = new AbortController();
  const done = runDelivery({ signal: abort.signal });
  return async () => {
    abort.abort();
    await done;
  };
}
