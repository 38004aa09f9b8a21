import { expect, test } from 'vitest';
import { probabilityBest } from './probability-best';

const best = (...arms: [people: number, reached: number][]) =>
  probabilityBest(arms.map(([people, reached]) => ({ people, reached })));

test('arms that fare the same are equally likely the best', () => {
  expect(best([1_000, 100], [1_000, 100])[0]).toBeCloseTo(0.5, 6);
  for (const probability of best([500, 25], [500, 25], [500, 25])) expect(probability).toBeCloseTo(1 / 3, 5);
  expect(best([0, 0], [0, 0])[0]).toBeCloseTo(0.5, 6);
});

test('the probabilities make one', () => {
  const sum = best([900, 80], [1_000, 99], [800, 30], [10, 1]).reduce((total, one) => total + one, 0);
  expect(sum).toBeCloseTo(1, 9);
});

/** Closed form for whole numbers: P(B > A) of two Beta distributions, summed over B's first parameter. */
function exactly([nA, sA]: [number, number], [nB, sB]: [number, number]): number {
  const [a1, b1, a2, b2] = [1 + sA, 1 + nA - sA, 1 + sB, 1 + nB - sB];
  const logFactorials = [0];
  for (let k = 1; k <= nA + nB + 10; k += 1) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  const logGamma = (n: number) => logFactorials[n - 1] ?? 0;
  const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);
  let sum = 0;
  for (let i = 0; i < a2; i += 1)
    sum += Math.exp(logBeta(a1 + i, b1 + b2) - Math.log(b2 + i) - logBeta(1 + i, b2) - logBeta(a1, b1));
  return sum;
}

test.each<[[number, number], [number, number]]>([
  [
    [500, 50],
    [500, 65],
  ],
  [
    [1_000, 10],
    [700, 12],
  ],
  [
    [20, 3],
    [30, 9],
  ],
  [
    [800, 400],
    [800, 402],
  ],
])('%j against %j agrees with the closed form', (a, b) => {
  expect(best(a, b)[1]).toBeCloseTo(exactly(a, b), 5);
});

test('many people and rates far apart are no problem', () => {
  expect(best([1_000_000, 100_000], [1_000_000, 900_000])[1]).toBeCloseTo(1, 9);
  expect(best([1_000_000, 100_000], [1_000_000, 101_000])[1]).toBeGreaterThan(0.98);
});
