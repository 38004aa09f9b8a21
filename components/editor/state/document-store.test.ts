import { expect, test } from 'vitest';
import { addNode } from '@/journey/graph/add-node';
import { newNodeId } from '@/journey/graph/new-node-id';
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

test('the id of an addition that was undone is not given again', () => {
  const step = { kind: 'wait', config: {}, position: { x: 0, y: 0 } };
  const store = createDocumentStore(draft, around);
  const add = () => {
    const id = newNodeId(store.getState().document, 'wait', store.seenIds());
    store.edit({ key: 'add' }, (own) => addNode(own, { id, ...step }));
    return id;
  };
  expect(add()).toBe('wait-1');
  store.undo();
  expect(add()).toBe('wait-2');
  store.undo();
  store.redo();
  expect(Object.keys(store.getState().document.nodes)).toEqual(['wait-2']);
});

test('nor is that of a step of the draft that a restored version took the place of', () => {
  const node = { kind: 'wait', config: {}, position: { x: 0, y: 0 }, next: {} };
  const replaced = { document: { ...draft, nodes: { 'wait-7': node } }, version: 3 };
  const store = createDocumentStore(old, around, replaced);
  expect(newNodeId(store.getState().document, 'wait', store.seenIds())).toBe('wait-8');
});
