import { expect, test } from 'vitest';
import { bucketOf } from '@/journey/plan/bucket-of';
import { definition } from './definition';
import { validateArms } from './validate-arms';

const arms = [
  { id: 'arm-1', label: 'Short', percent: 20 },
  { id: 'arm-2', percent: 80 },
];
const compiled = (config: Parameters<NonNullable<typeof definition.compile>>[0]) =>
  definition.compile?.(config, { nodeId: 'split-4', isWired: () => true });

test('the shares become ranges of buckets, in the order of the ways', () => {
  expect(compiled({ arms })).toMatchObject({
    op: 'split',
    arms: [
      { port: 'arm-1', below: 2_000 },
      { port: 'arm-2', below: 10_000 },
    ],
  });
});

test('a step draws for itself, unless its draw has a name that others may share', () => {
  expect(compiled({ arms })).toMatchObject({ salt: 'split-4', scope: 'journey' });
  expect(compiled({ arms, draw: 'spring' })).toMatchObject({ salt: 'draw:spring', scope: 'workspace' });
});

test('a named draw says nothing about another one', () => {
  const people = Array.from({ length: 4_000 }, (_, index) => `person-${index}`);
  const inBoth = people.filter((id) => bucketOf(id, 'draw:a') < 5_000 && bucketOf(id, 'draw:b') < 5_000);
  expect(inBoth.length).toBeGreaterThan(900);
  expect(inBoth.length).toBeLessThan(1_100);
});

test('shares that leave people over, or two ways of one name, are told', () => {
  expect(validateArms(arms)).toEqual([]);
  expect(
    validateArms([
      { id: 'a', percent: 20 },
      { id: 'a', percent: 20 },
    ]),
  ).toMatchObject([
    { code: 'shares-not-100', field: 'arms', values: { sum: 40 } },
    { code: 'arm-id-taken', field: 'arms.1.id' },
  ]);
});
