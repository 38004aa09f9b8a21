import { expect, test } from 'vitest';
import { definition } from './definition';

const context = { nodeId: 'goal-1', isWired: () => false };

test('whoever comes by is counted and goes on', () => {
  expect(definition.compile?.({ leave: false }, context)).toMatchObject({
    op: 'mark',
    mark: 'goal',
    exit: 'next',
  });
  expect(definition.ports({ leave: false }).map(({ id }) => id)).toEqual(['next']);
});

test('a goal that ends the journey has no way out, and the run ends for it', () => {
  expect(definition.ports({ leave: true })).toEqual([]);
  expect(definition.compile?.({ leave: true }, context)).toEqual({
    op: 'end',
    reason: { code: 'goal', goalId: 'goal-1' },
  });
});
