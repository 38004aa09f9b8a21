import { produce } from 'immer';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { addNode } from './add-node';
import { overlay } from './overlay';
import { removeNodes } from './remove-nodes';

const before = toyJourney({
  in: ['start', { next: 'one' }],
  one: ['pass', { next: 'end' }],
  end: ['stop'],
});

test('steps that are gone are drawn with those that came, each marked', () => {
  const after = produce(before, (draft) => {
    removeNodes(draft, ['one'], toyDefinitions);
    addNode(draft, { id: 'two', kind: 'pass', config: {}, position: { x: 300, y: 0 } });
  });
  const { document, changes } = overlay(before, after);
  expect(Object.keys(document.nodes).sort()).toEqual(['end', 'in', 'one', 'two']);
  expect(Object.fromEntries(changes)).toEqual({ two: 'added', in: 'changed', one: 'removed' });
  expect(overlay(before, before).changes.size).toBe(0);
});
