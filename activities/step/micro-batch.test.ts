import { afterEach, expect, test, vi } from 'vitest';
import { type BatchResult, MicroBatch } from './micro-batch';

interface Batch {
  requests: string[];
  finish(): void;
}

/** A batch function that finishes when it is told to, and fails the request `bad`. */
function controlled() {
  const batches: Batch[] = [];
  const execute = (requests: string[]) =>
    new Promise<BatchResult<string>[]>((resolve) => {
      const result = (request: string): BatchResult<string> =>
        request === 'bad'
          ? { ok: false, error: new Error('bad') }
          : { ok: true, answer: request.toUpperCase() };
      batches.push({ requests, finish: () => resolve(requests.map(result)) });
    });
  return { batches, execute };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
const keyOf = (request: string) => request.slice(0, 3);

afterEach(() => vi.useRealTimers());

test('what arrives while a batch is at work goes together in the next one', async () => {
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, keyOf, { concurrency: 1, size: 10, maxGapMs: 0 });
  const first = batch.run('one');
  await turn();
  const others = [batch.run('two'), batch.run('thr')];
  await turn();
  expect(batches.map(({ requests }) => requests)).toEqual([['one']]);
  batches[0]!.finish();
  expect(await first).toBe('ONE');
  await turn();
  expect(batches[1]?.requests).toEqual(['two', 'thr']);
  batches[1]!.finish();
  expect(await Promise.all(others)).toEqual(['TWO', 'THR']);
});

test('two requests for the same run never share a batch', async () => {
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, keyOf, { concurrency: 1, size: 10, maxGapMs: 0 });
  const answers = [batch.run('one'), batch.run('one again'), batch.run('two')];
  await turn();
  expect(batches[0]?.requests).toEqual(['one', 'two']);
  batches[0]!.finish();
  await answers[0];
  await turn();
  batches[1]!.finish();
  expect(await Promise.all(answers)).toEqual(['ONE', 'ONE AGAIN', 'TWO']);
});

test('one that fails does not fail the others', async () => {
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, (request) => request, { concurrency: 1, size: 10, maxGapMs: 0 });
  const [good, bad] = [batch.run('good'), batch.run('bad')];
  const failed = expect(bad).rejects.toThrow('bad');
  await turn();
  batches[0]!.finish();
  expect(await good).toBe('GOOD');
  await failed;
});

test('whoever comes after a quiet time is served at once; those who follow closely share the next batch', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, keyOf, { concurrency: 3, size: 10, maxGapMs: 100 });
  const first = batch.run('one');
  await turn();
  expect(batches.map(({ requests }) => requests)).toEqual([['one']]);
  vi.advanceTimersByTime(10);
  batches[0]!.finish();
  await first;
  void batch.run('two');
  vi.advanceTimersByTime(19);
  void batch.run('thr');
  await turn();
  expect(batches).toHaveLength(1);
  vi.advanceTimersByTime(1);
  await turn();
  expect(batches.map(({ requests }) => requests)).toEqual([['one'], ['two', 'thr']]);
});

test('however slow the database, nobody waits longer for company than is allowed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, keyOf, { concurrency: 3, size: 10, maxGapMs: 100 });
  const first = batch.run('one');
  await turn();
  vi.advanceTimersByTime(90);
  batches[0]!.finish();
  await first;
  void batch.run('two');
  vi.advanceTimersByTime(10);
  await turn();
  expect(batches[1]?.requests).toEqual(['two']);
});

test('a full batch does not wait for its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { batches, execute } = controlled();
  const batch = new MicroBatch(execute, keyOf, { concurrency: 3, size: 2, maxGapMs: 100 });
  const first = batch.run('one');
  await turn();
  vi.advanceTimersByTime(20);
  batches[0]!.finish();
  await first;
  void batch.run('two');
  void batch.run('thr');
  void batch.run('fou');
  await turn();
  expect(batches.map(({ requests }) => requests)).toEqual([['one'], ['two', 'thr']]);
  vi.advanceTimersByTime(60);
  await turn();
  expect(batches[2]?.requests).toEqual(['fou']);
});
