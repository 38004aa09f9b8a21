import { expect, test } from 'vitest';
import { armsVerdict } from './arms-verdict';

const verdict = (...arms: [people: number, reached: number][]) =>
  armsVerdict(arms.map(([people, reached]) => ({ people, reached })));

test('below 500 people on any way nothing is said, however clear it looks', () => {
  expect(verdict([499, 5], [5_000, 500])).toMatchObject({ state: 'running', leader: 1 });
});

test('a way that is the best with 95 % wins', () => {
  expect(verdict([1_000, 100], [1_000, 140])).toMatchObject({ state: 'winner', leader: 1 });
});

test('enough people without a difference is inconclusive', () => {
  expect(verdict([1_000, 100], [1_000, 105], [1_000, 99])).toMatchObject({
    state: 'inconclusive',
    leader: 1,
  });
});
