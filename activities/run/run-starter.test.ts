import { expect, test } from 'vitest';
import type { RunToStart } from '@/server/temporal/start-journey-run';
import type { StepAnswer } from '@/workflows/types';
import { RunStarter } from './run-starter';

const due = Date.now() + 60_000;
const run = (id: string, more: Partial<RunToStart> = {}): RunToStart => ({
  id,
  planHash: '',
  counter: 0,
  due: null,
  ...more,
});
const noStep = (): Promise<StepAnswer> => Promise.reject(new Error('There is nothing to do yet'));

test('as many runs are started at once as may be, however they were handed over; none twice', () => {
  const runs = Array.from({ length: 40 }, (_, n) => run(`run-${n}`, { due }));
  const begun: string[] = [];
  const starter = new RunStarter((one) => {
    begun.push(one.id);
    return new Promise(() => undefined);
  }, noStep);
  starter.add(runs.slice(0, 10));
  expect(begun).toHaveLength(10);
  starter.add(runs);
  expect(begun).toHaveLength(24);
  expect(new Set(begun).size).toBe(24);
});

/** Those that get a workflow, when this is what becomes of their first step. */
function startedAfter(answer: () => Promise<StepAnswer>, count: number): Promise<RunToStart[]> {
  return new Promise((resolve) => {
    const begun: RunToStart[] = [];
    const starter = new RunStarter((one) => {
      begun.push(one);
      if (begun.length === count) resolve(begun);
      return new Promise(() => undefined);
    }, answer);
    starter.add([run('first'), run('waits from the start', { due })]);
  });
}

test('a run that waits after its first step gets a workflow for what comes then', async () => {
  const [sleeper] = (await startedAfter(async () => ({ kind: 'wait', due, sleeps: true }), 2)).reverse();
  expect(sleeper).toMatchObject({ id: 'first', counter: 1, due, hears: false });
  const [listener] = (await startedAfter(async () => ({ kind: 'wait', due }), 2)).reverse();
  expect(listener).toMatchObject({ id: 'first', counter: 1, due, hears: true });
});

test('a run that ends with its first step gets none', async () => {
  const answers: StepAnswer[] = [];
  const begun = await startedAfter(async () => {
    answers.push({ kind: 'end', code: 'completed' });
    return { kind: 'end', code: 'completed' };
  }, 1);
  expect(answers).toHaveLength(1);
  expect(begun.map(({ id }) => id)).toEqual(['waits from the start']);
});

test('a first step that fails is the workflow’s', async () => {
  const [, left] = await startedAfter(noStep, 2);
  expect(left).toMatchObject({ id: 'first', counter: 0, due: null });
});
