import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '@/server/log';
import { type Job, job as jobOf } from './job';
import { Outage } from './outage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const job = (name: string, everyMs: number, work: () => Promise<unknown>): Job =>
  jobOf(name, everyMs, work, new Outage());
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

test('a database that is away is said once, and once that it is back; any other failure each time', async () => {
  const [warn, info, error] = (['warn', 'info', 'error'] as const).map((level) =>
    vi.spyOn(log, level).mockImplementation(() => undefined),
  );
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const outage = new Outage();
  let failure: Error | null = away;
  const work = async () => {
    if (failure) throw failure;
  };
  const jobs = ['one', 'two'].map((name) => jobOf(name, 0, work, outage));
  const round = async () => {
    for (const one of jobs) await one.run();
  };
  await round();
  await round();
  expect(warn).toHaveBeenCalledTimes(1);
  expect(error).not.toHaveBeenCalled();
  failure = null;
  await round();
  expect(info).toHaveBeenCalledTimes(1);
  failure = away;
  await round();
  expect(warn).toHaveBeenCalledTimes(2);
  failure = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  await round();
  expect(error).toHaveBeenCalledTimes(2);
});
