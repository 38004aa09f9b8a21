import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that hangs is given up, and says so', async () => {
  const hanging = within(120_000, new Promise(() => undefined));
  const given = expect(hanging).rejects.toThrow('within 120 s');
  await vi.advanceTimersByTimeAsync(120_000);
  await given;
});

test('what comes in time, and what fails by itself, is passed on; no timer is left behind', async () => {
  await expect(within(1_000, Promise.resolve('done'))).resolves.toBe('done');
  await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
