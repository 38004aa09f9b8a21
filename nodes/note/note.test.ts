import { expect, test } from 'vitest';
import { definition } from './definition';

test('people pass a note at once', () => {
  const draft = definition.compile?.({ text: 'Ask Sara' }, { nodeId: 'n', isWired: () => true });
  expect(draft).toEqual({ op: 'mark', mark: 'note', leave: false, exit: 'next' });
});

test('the card says what is written', () => {
  expect(definition.summary({ text: 'Ask Sara' })).toEqual({
    key: 'summary.text',
    values: { text: 'Ask Sara' },
  });
});
