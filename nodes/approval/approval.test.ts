import { expect, test } from 'vitest';
import { definition } from './definition';

test('an approval has three ways: yes, no, and nobody said', () => {
  const config = { ...definition.defaults(), title: 'Give 30 %?' };
  expect(definition.ports(config).map(({ id }) => id)).toEqual(['approved', 'rejected', 'timeout']);
  expect(definition.compile?.(config, { nodeId: 'n', isWired: () => true })).toMatchObject({
    args: { kind: 'approval', outcomes: [{ id: 'approved' }, { id: 'rejected' }] },
    outcomes: { approved: 'approved', rejected: 'rejected' },
    otherwise: 'timeout',
    patienceMs: 86_400_000,
  });
});
