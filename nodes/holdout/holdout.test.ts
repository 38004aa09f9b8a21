import { expect, test } from 'vitest';
import { definition, type HoldoutConfig } from './definition';

const compiled = (config: HoldoutConfig) =>
  definition.compile?.(config, { nodeId: 'holdout-1', isWired: () => true });

test('the held share comes first, so that a larger one keeps out whoever was out before', () => {
  expect(compiled({ percent: 5, group: 'journey' })).toEqual({
    op: 'split',
    salt: 'holdout-1',
    scope: 'journey',
    arms: [
      { port: 'held', below: 500 },
      { port: 'treated', below: 10_000 },
    ],
  });
});

test('the group of the workspace is the same in every journey', () => {
  expect(compiled({ percent: 5, group: 'workspace' })).toMatchObject({ salt: 'holdout', scope: 'workspace' });
});

test.each([0, 100, -1])('%i percent is no group', (percent) => {
  expect(definition.config.safeParse({ percent, group: 'journey' }).success).toBe(false);
});
