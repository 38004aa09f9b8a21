import { setTimeout as delay } from 'node:timers/promises';
import { claimCalls } from '@/server/data/calls/claim-calls';
import { listen } from '@/server/data/listen';
import { log } from '@/server/log';
import { newId } from '@/shared/new-id';
import { makeCall } from './make-call';
import { recoverCalls } from './recover-calls';

const AT_ONCE = 16;
const POLL_MS = 1_000;
const RECOVER_MS = 5_000;
/** A system that is silent for longer leaves its calls to the next consumer. */
const PATIENCE_AT_END_MS = 5_000;

/** The consumer of planned calls, a few at once, until `signal`. */
export async function runCalls({ signal }: { signal: AbortSignal }): Promise<void> {
  const owner = newId();
  const working = new Set<Promise<void>>();
  let wake = () => {};
  let isRung = false;
  const ring = () => {
    isRung = true;
    wake();
  };
  const stopListening = listen(['safar_calls'], ring);
  signal.addEventListener('abort', ring, { once: true });
  let recoverAt = 0;

  const start = (id: string) => {
    const work = makeCall(id, owner)
      .catch((error: unknown) =>
        log.error({ err: error, call: id }, 'a call could not be made; its lease will expire'),
      )
      .finally(() => {
        working.delete(work);
        ring();
      });
    working.add(work);
  };
  const round = async () => {
    if (Date.now() >= recoverAt) {
      recoverAt = Date.now() + RECOVER_MS;
      await recoverCalls(owner);
    }
    if (working.size < AT_ONCE) for (const id of await claimCalls(owner, AT_ONCE - working.size)) start(id);
  };

  while (!signal.aborted) {
    isRung = false;
    await round().catch(async (error: unknown) => {
      log.error({ err: error }, 'the round of calls failed');
      await delay(POLL_MS);
    });
    if (isRung) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  await Promise.race([Promise.all(working), delay(PATIENCE_AT_END_MS)]);
  await stopListening();
}
