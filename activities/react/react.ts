import { notify } from '@/server/data/notify';
import { failpoint } from '../deliver/failpoint';
import { runLoop } from '../loop/run-loop';
import { RunStarter } from '../run/run-starter';
import { consumeInbox } from './consume-inbox';

const BATCH = 500;
const POLL_MS = 1_000;

/** Reacts to events as they are committed, for as long as the shift lasts. */
export function react(): Promise<void> {
  const starter = new RunStarter();
  return runLoop({
    channels: ['safar_inbox'],
    pollMs: POLL_MS,
    async work() {
      const { count, starts, hasWakes, journeys } = await consumeInbox(BATCH);
      if (starts.length > 0) failpoint('react:after-commit');
      starter.add(starts);
      if (hasWakes) notify('safar_wake');
      for (const journey of journeys) notify('safar_counts', journey);
      return count === BATCH;
    },
  });
}
