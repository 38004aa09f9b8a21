import { expect, test } from 'vitest';
import { emptyJourney } from '@/journey/schema/journey-document';
import { createDocumentStore } from './document-store';

const around = { selection: () => [], select: () => {}, onMove: () => {} };
const old = { ...emptyJourney('Autumn'), description: 'of the first version' };
const draft = { ...emptyJourney('Winter'), tags: ['kept'] };

test('a restored version is what stands there, and one undo brings the replaced draft back whole', () => {
  const store = createDocumentStore(old, around, { document: draft, version: 3 });
  expect(store.getState().document).toEqual(old);
  expect(store.getState().undoLabel).toEqual({ key: 'restore', values: { version: 3 } });
  store.undo();
  expect(store.getState().document).toEqual(draft);
  expect(store.getState().undoLabel).toBeNull();
  store.redo();
  expect(store.getState().document).toEqual(old);
});

test('without one there is nothing to undo at first', () => {
  expect(createDocumentStore(old, around).getState().undoLabel).toBeNull();
});
