import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay';
import { settlementOf } from './settlement-of';

const attempted = { id: 'c', n: 1, leftMs: 600_000, spread: 0.5 };
const answered = (status: number, body = '', retryAfterMs: number | null = null) =>
  ({ outcome: 'answered', status, body, retryAfterMs, latencyMs: 3 }) as const;

test('only 2xx is a success, and its JSON is kept', () => {
  expect(settlementOf(answered(201, '{"score":7}'), attempted)).toMatchObject({
    state: 'succeeded',
    response: { status: 201, body: { score: 7 } },
    attempt: { n: 1, outcome: 'succeeded' },
  });
  expect(settlementOf(answered(302), attempted)).toMatchObject({ state: 'failed' });
});

test.each([400, 401, 404, 410, 422])('%i is final', (status) => {
  expect(settlementOf(answered(status), attempted)).toMatchObject({
    state: 'failed',
    reason: { code: 'status', status },
  });
});

test.each([408, 429, 500, 502, 503, 504])(
  '%i is tried again, at the time the other side asks for',
  (status) => {
    expect(settlementOf(answered(status), attempted)).toMatchObject({ state: 'planned', delayMs: 5_000 });
    expect(settlementOf(answered(status, '', 90_000), attempted)).toMatchObject({ delayMs: 90_000 });
  },
);

test('when the run no longer waits by then, what was last known is final', () => {
  const late = { ...attempted, leftMs: 3_000 };
  expect(settlementOf(answered(503), late)).toMatchObject({ state: 'failed' });
  const broken = { outcome: 'unknown', detail: 'socket hang up', latencyMs: 9 } as const;
  expect(settlementOf(broken, attempted)).toMatchObject({
    state: 'planned',
    attempt: { outcome: 'unknown' },
  });
  expect(settlementOf(broken, late)).toMatchObject({ state: 'unknown', reason: { code: 'no-answer' } });
});

test('a forbidden target is never tried again', () => {
  const forbidden = { outcome: 'not-sent', forbidden: true, detail: 'not public', latencyMs: 0 } as const;
  expect(settlementOf(forbidden, attempted)).toMatchObject({
    state: 'failed',
    reason: { code: 'forbidden' },
  });
});

test('tries come further and further apart', () => {
  const delays = [1, 2, 3, 4, 5, 6].map((attempts) => retryDelay(attempts, null, 0.5));
  expect(delays).toEqual([5_000, 30_000, 120_000, 600_000, 1_800_000, 1_800_000]);
});
