import { expect, test } from 'vitest';
import { definition } from './definition';

test('people are shared out by chance, anew for each test', () => {
  expect(definition.compile?.(definition.defaults(), { nodeId: 'ab-test-2', isWired: () => true })).toEqual({
    op: 'split',
    salt: 'ab-test-2',
    scope: 'journey',
    arms: [
      { port: 'arm-1', below: 5_000 },
      { port: 'arm-2', below: 10_000 },
    ],
  });
});

test('ways without a name are called by letters', () => {
  const arms = [{ id: 'arm-1', label: 'Short', percent: 50 }, ...definition.defaults().arms.slice(1)];
  expect(definition.ports({ arms }).map(({ label }) => label)).toEqual([
    { literal: 'Short' },
    { key: 'ports.arm', values: { letter: 'B' } },
  ]);
});
