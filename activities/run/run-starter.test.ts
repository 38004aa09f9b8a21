import { expect, test } from 'vitest';
import type { RunToStart } from '@/server/temporal/start-journey-run';
import { RunStarter } from './run-starter';

const runs = Array.from(
  { length: 40 },
  (_, n): RunToStart => ({ id: `run-${n}`, planHash: '', counter: 0, due: null }),
);

test('as many runs are started at once as may be, however they were handed over; none twice', () => {
  const begun: string[] = [];
  const starter = new RunStarter((run) => {
    begun.push(run.id);
    return new Promise(() => undefined);
  });
  starter.add(runs.slice(0, 10));
  expect(begun).toHaveLength(10);
  starter.add(runs);
  expect(begun).toHaveLength(24);
  expect(new Set(begun).size).toBe(24);
});
