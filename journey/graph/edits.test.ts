import { produce } from 'immer';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { addNode } from './add-node';
import { canConnect } from './can-connect';
import { copyNodes } from './copy-nodes';
import { diffDocuments } from './diff';
import { insertOnEdge } from './insert-on-edge';
import { newNodeId } from './new-node-id';
import { pasteNodes } from './paste-nodes';
import { removeNodes } from './remove-nodes';
import { replaceKind } from './replace-kind';
import { setConfig } from './set-config';
import type { JourneyDocument } from './types';

const journey = toyJourney({
  start: ['start', { next: 'pass-1' }],
  'pass-1': ['pass', { next: 'split-1' }],
  'split-1': ['split', { 'way-0': 'send-1', else: 'stop-1' }, { ways: 2 }],
  'send-1': ['send', { sent: 'stop-1' }],
  'stop-1': ['stop'],
});
const nextOf = (document: JourneyDocument, id: string) => document.nodes[id]?.next;
const remove = (...ids: string[]) => produce(journey, (draft) => removeNodes(draft, ids, toyDefinitions));

test('deleting a step in the middle joins its neighbours', () => {
  expect(nextOf(remove('pass-1'), 'start')).toEqual({ next: 'split-1' });
});

test('deleting a branch goes on with its first connected way', () => {
  expect(nextOf(remove('split-1'), 'pass-1')).toEqual({ next: 'send-1' });
});

test('deleting a stretch joins what stood around it', () => {
  expect(nextOf(remove('pass-1', 'split-1', 'send-1'), 'start')).toEqual({ next: 'stop-1' });
});

test('deleting the last step leaves an open port', () => {
  expect(nextOf(remove('stop-1'), 'split-1')).toEqual({ 'way-0': 'send-1' });
});

test('an id is never given twice, not even after its node was deleted', () => {
  const document = remove('pass-1');
  expect(newNodeId(document, 'pass')).toBe('pass-2');
  expect(newNodeId(journey, 'pass', ['pass-7'])).toBe('pass-8');
  expect(newNodeId(journey, 'wait')).toBe('wait-1');
});

test('inserting on an edge moves what followed behind the new step', () => {
  const document = produce(journey, (draft) => {
    addNode(draft, { id: 'pass-2', kind: 'pass', config: {}, position: { x: 0, y: 0 } });
    insertOnEdge(draft, 'split-1', 'else', 'pass-2', 'next');
  });
  expect(nextOf(document, 'split-1')).toMatchObject({ else: 'pass-2' });
  expect(nextOf(document, 'pass-2')).toEqual({ next: 'stop-1' });
});

test('inserting an exit on an edge cuts off what followed', () => {
  const document = produce(journey, (draft) => {
    addNode(draft, { id: 'stop-2', kind: 'stop', config: {}, position: { x: 0, y: 0 } });
    insertOnEdge(draft, 'start', 'next', 'stop-2', null);
  });
  expect(nextOf(document, 'start')).toEqual({ next: 'stop-2' });
});

test.each([
  ['to itself', 'pass-1', 'next', 'pass-1', 'self'],
  ['into a trigger', 'send-1', 'failed', 'start', 'into-trigger'],
  ['round in a circle', 'send-1', 'failed', 'pass-1', 'cycle'],
  ['to where it leads already', 'start', 'next', 'pass-1', 'same'],
  ['from a port that is not there', 'start', 'other', 'pass-1', 'missing'],
  ['to a step that is not there', 'start', 'next', 'gone', 'missing'],
])('a connection %s is refused with its reason', (_name, source, port, target, code) => {
  expect(canConnect(journey, toyDefinitions, source, port, target)).toEqual({ ok: false, code });
});

test('a connection forward is welcome', () => {
  expect(canConnect(journey, toyDefinitions, 'split-1', 'way-1', 'stop-1')).toEqual({ ok: true });
});

test('taking away a way of a branch drops its edge and keeps the others', () => {
  const document = produce(journey, (draft) => setConfig(draft, 'split-1', { ways: 0 }, toyDefinitions));
  expect(nextOf(document, 'split-1')).toEqual({ else: 'stop-1' });
});

test('a config that cannot be read yet keeps the wiring', () => {
  const document = produce(journey, (draft) => setConfig(draft, 'split-1', null, toyDefinitions));
  expect(nextOf(document, 'split-1')).toEqual({ 'way-0': 'send-1', else: 'stop-1' });
});

test('replacing a step keeps its place, its title and the way through it', () => {
  const document = produce(journey, (draft) =>
    replaceKind(draft, 'pass-1', { id: 'send-2', kind: 'send', config: {} }, toyDefinitions),
  );
  expect(document.nodes['pass-1']).toBeUndefined();
  expect(nextOf(document, 'start')).toEqual({ next: 'send-2' });
  expect(nextOf(document, 'send-2')).toEqual({ sent: 'split-1' });
  expect(document.nodes['send-2']?.position).toEqual(journey.nodes['pass-1']?.position);
});

test('pasted steps keep the edges among them, get new ids and lie where they were dropped', () => {
  const clip = copyNodes(journey, ['split-1', 'send-1']);
  let ids: string[] = [];
  const document = produce(journey, (draft) => {
    ids = pasteNodes(draft, clip, { x: 400, y: 80 }, (kind) => newNodeId(draft, kind));
  });
  expect(ids).toEqual(['split-2', 'send-2']);
  expect(nextOf(document, 'split-2')).toEqual({ 'way-0': 'send-2' });
  expect(nextOf(document, 'send-2')).toEqual({});
  expect(document.nodes['split-2']?.position).toEqual({ x: 400, y: 80 });
  expect(document.nodes['send-2']?.position).toEqual({ x: 400, y: 240 });
});

test('a diff names what was added, removed and changed, but not what only moved', () => {
  const after = produce(journey, (draft) => {
    removeNodes(draft, ['pass-1'], toyDefinitions);
    addNode(draft, { id: 'pass-2', kind: 'pass', config: {}, position: { x: 0, y: 0 } });
    const stop = draft.nodes['stop-1'];
    if (stop) stop.position.x = 99;
    draft.settings.reentry = { mode: 'always' };
  });
  expect(diffDocuments(journey, after)).toEqual({
    added: ['pass-2'],
    removed: ['pass-1'],
    changed: ['start'],
    settingsChanged: true,
  });
});
