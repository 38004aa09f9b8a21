import { Context } from '@temporalio/activity';
import { listen } from '@/server/data/listen';
import type { NotifyChannel } from '@/server/data/notify';
import type { LoopNews } from '@/server/temporal/loop-news';
import { within } from './within';
import { workerStops } from './worker-stops';

/** A shift ends before the activity's time-out, so that its workflow can continue as new. ms */
const SHIFT_MS = 30 * 60_000;
const HEARTBEAT_MS = 1_000;
/** A round that takes longer than any statement may is stuck: the loop is begun anew. */
const ROUND_MS = 120_000;

export interface Loop {
  /** A notification here means that there is something to do. */
  channels: readonly NotifyChannel[];
  /** Looks again after this long without a notification. */
  pollMs: number;
  /** Does what there is to do; true when there may be more at once. */
  work(): Promise<boolean>;
  /** Goes with each heartbeat, for whoever looks at how it is. */
  tell?(): LoopNews;
}

/**
 * The body of a long activity: works whenever it is notified or its poll is due, with heartbeats, until the shift is over
 * (returns) or the worker stops (fails, so that another worker takes over without waiting for the heartbeat to be missed). A round that hangs
 * fails it too: a heart that beats beside it says nothing.
 */
export async function runLoop({ channels, pollMs, work, tell }: Loop): Promise<void> {
  const context = Context.current();
  const { cancellationSignal } = context;
  const endsAt = Date.now() + SHIFT_MS;
  let isNudged = false;
  let wake = () => {};
  const nudge = () => {
    isNudged = true;
    wake();
  };
  const stopListening = listen(channels, nudge);
  const heart = setInterval(() => context.heartbeat(tell?.()), HEARTBEAT_MS);
  cancellationSignal.addEventListener('abort', nudge);
  try {
    while (!cancellationSignal.aborted && Date.now() < endsAt) {
      isNudged = false;
      const hasMore = await within(ROUND_MS, work());
      if (hasMore || isNudged) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    clearInterval(heart);
    await stopListening();
  }
  if (cancellationSignal.aborted) throw workerStops();
}
