import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { job } from './job';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

test('a job runs at its pace, the first time at once, and says whether there is more', async () => {
  const work = vi.fn(async () => true);
  const one = job('one', 1_000, work);
  expect(await one.run()).toBe(true);
  expect(await one.run()).toBe(false);
  vi.setSystemTime(Date.now() + 1_000);
  expect(await one.run()).toBe(true);
  expect(work).toHaveBeenCalledTimes(2);
});

test('one that fails is tried again at its next turn', async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error('broken')).mockResolvedValue(true);
  const one = job('one', 0, work);
  expect(await one.run()).toBe(false);
  expect(await one.run()).toBe(true);
  expect(one.isHanging()).toBe(false);
});

test('one that hangs is waited for five seconds, then the others go on and it is said to hang', async () => {
  const work = vi.fn(never);
  const one = job('one', 0, work);
  const turn = one.run();
  expect(one.isHanging()).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await turn).toBe(false);
  expect(one.isHanging()).toBe(true);
  // Not begun twice, and nobody waits for it again.
  expect(await one.run()).toBe(false);
  expect(work).toHaveBeenCalledTimes(1);
});

test('one that hangs is begun anew after two minutes, and an end that comes late changes nothing', async () => {
  let endFirst = () => {};
  const work = vi
    .fn()
    .mockImplementationOnce(() => new Promise<void>((end) => (endFirst = end)))
    .mockImplementation(never);
  const one = job('one', 0, work);
  void one.run();
  await vi.advanceTimersByTimeAsync(120_000);
  void one.run();
  expect(work).toHaveBeenCalledTimes(2);
  endFirst();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(one.isHanging()).toBe(true);
});

test('one that is only slow ends by itself and has its next turn', async () => {
  const work = vi.fn(() => new Promise((end) => setTimeout(end, 20_000)));
  const one = job('one', 0, work);
  void one.run();
  await vi.advanceTimersByTimeAsync(19_999);
  expect(one.isHanging()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(one.isHanging()).toBe(false);
  void one.run();
  expect(work).toHaveBeenCalledTimes(2);
});
