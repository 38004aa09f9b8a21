import { produce } from 'immer';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile';
import { journeyDocumentSchema } from '../schema/journey-document';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { validate } from '../validate/validate';
import { addNote } from './add-note';
import { copyNodes } from './copy-nodes';
import { diffDocuments } from './diff';
import { moveNodes } from './move-nodes';
import { newNodeId } from './new-node-id';
import { pasteNodes } from './paste-nodes';
import { removeNodes } from './remove-nodes';
import { setNote } from './set-note';
import type { JourneyDocument, JourneyNote } from './types';

const bare = toyJourney({ in: ['start', { next: 'a' }], a: ['pass'] });
const note = (x: number, y: number): JourneyNote => ({
  text: 'Ask Sara',
  color: 'yellow',
  position: { x, y },
  size: { width: 200, height: 100 },
});
const journey = produce(bare, (draft) => addNote(draft, 'note-1', note(-100, 40)));

test('notes change neither the plan nor what is wrong', () => {
  expect(compile(journey, toyDefinitions)).toEqual(compile(bare, toyDefinitions));
  expect(validate(journey, toyDefinitions, {})).toEqual(validate(bare, toyDefinitions, {}));
  expect(diffDocuments(bare, journey)).toEqual({
    added: [],
    removed: [],
    changed: [],
    settingsChanged: false,
  });
});

test('a document with notes can be saved, and so can one of before there were any', () => {
  expect(journeyDocumentSchema.parse(journey)).toEqual(journey);
  expect(journeyDocumentSchema.parse(bare)).toEqual(bare);
});

test('a note never has the id of a node', () => {
  const taken = { ...journey, notes: { a: note(0, 0) } };
  expect(journeyDocumentSchema.safeParse(taken).success).toBe(false);
  expect(() => produce(journey, (draft) => addNote(draft, 'a', note(0, 0)))).toThrow();
  expect(newNodeId(journey, 'note')).toBe('note-2');
});

test('a note is moved, written and removed like a step', () => {
  const changed = produce(journey, (draft) => {
    moveNodes(draft, { 'note-1': { x: 8, y: 16 } });
    setNote(draft, 'note-1', { text: 'Done', color: 'blue' });
  });
  expect(changed.notes).toEqual({ 'note-1': { ...note(8, 16), text: 'Done', color: 'blue' } });
  expect(produce(changed, (draft) => removeNodes(draft, ['note-1'], toyDefinitions))).toEqual(bare);
});

test('steps and notes are pasted as they stood to each other', () => {
  const clip = copyNodes(journey, ['a', 'note-1']);
  let pasted: string[] = [];
  const after: JourneyDocument = produce(journey, (draft) => {
    pasted = pasteNodes(draft, clip, { x: 1000, y: 1000 }, (kind) => newNodeId(draft, kind));
  });
  expect(pasted).toEqual(['pass-1', 'note-2']);
  // The step stood 100 to the right of the note and 120 below it.
  expect(after.notes?.['note-2']?.position).toEqual({ x: 1000, y: 1000 });
  expect(after.nodes['pass-1']?.position).toEqual({ x: 1100, y: 1120 });
});
