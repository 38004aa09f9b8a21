import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JourneyDocument } from '../graph/types';
import { emptyJourney } from '../schema/journey-document';
import { toyEdit } from '../testing/toy-edits';
import { toyJourney } from '../testing/toy-journey';
import { HISTORY_CAP, History } from './history';
import type { EditOptions } from './types';

const now: EditOptions = { label: { key: 'edit' }, mode: 'immediately' };
const drag: EditOptions = { label: { key: 'move' }, mode: 'eventually', group: 'drag' };
const renamed = (name: string) => (draft: JourneyDocument) => {
  draft.name = name;
};
const movedTo = (x: number) => (draft: JourneyDocument) => {
  const node = draft.nodes.a;
  if (node) node.position.x = x;
};
const toy = () => new History(toyJourney({ a: ['pass'] }));

test('any edits, undone one by one, lead back to the start; done again, to the same end', () => {
  const step = fc.record({
    edit: toyEdit,
    mode: fc.constantFrom('immediately' as const, 'eventually' as const),
    group: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const start = emptyJourney('Start');
      const history = new History<JourneyDocument>(start);
      for (const { edit, mode, group } of steps) history.apply(edit, { ...now, mode, group });
      const end = history.document;
      while (history.canUndo) history.undo();
      expect(history.document).toEqual(start);
      while (history.canRedo) history.redo();
      expect(history.document).toEqual(end);
    }),
  );
});

test('a whole drag is one step, however many moves it had', () => {
  const history = toy();
  for (let x = 1; x <= 500; x += 1) history.apply(movedTo(x), drag);
  history.apply(movedTo(501), { ...drag, mode: 'immediately' });
  history.undo();
  expect(history.document.nodes.a?.position.x).toBe(0);
  expect(history.canUndo).toBe(false);
  history.redo();
  expect(history.document.nodes.a?.position.x).toBe(501);
});

test('a drag that comes back to where it began leaves nothing to undo', () => {
  const history = toy();
  history.apply(movedTo(40), drag);
  history.apply(movedTo(0), drag);
  expect(history.canUndo).toBe(false);
});

test('typing goes on in the same step until a pause seals it', () => {
  const history = toy();
  const typing: EditOptions = { ...now, mode: 'eventually', group: 'name' };
  history.apply(renamed('S'), typing);
  history.apply(renamed('Sa'), typing);
  history.seal();
  history.apply(renamed('Saf'), typing);
  history.undo();
  expect(history.document.name).toBe('Sa');
  history.undo();
  expect(history.document.name).toBe('Toy');
});

test('an edit without effect is no step and leaves redo alone', () => {
  const history = toy();
  history.apply(renamed('One'), now);
  history.undo();
  expect(history.apply(renamed('Toy'), now)).toBe(false);
  expect(history.canUndo).toBe(false);
  expect(history.canRedo).toBe(true);
});

test("another person's change is not undone, and does not clear redo", () => {
  const history = toy();
  history.apply(renamed('Mine'), now);
  history.undo();
  history.apply((draft) => void Object.assign(draft, { description: 'Theirs' }), { ...now, mode: 'never' });
  expect(history.canRedo).toBe(true);
  history.redo();
  expect(history.document).toMatchObject({ name: 'Mine', description: 'Theirs' });
  history.undo();
  expect(history.document).toMatchObject({ name: 'Toy', description: 'Theirs' });
});

test('a step that no longer fits is skipped', () => {
  const history = toy();
  history.apply(renamed('Mine'), now);
  history.apply(movedTo(80), now);
  history.apply((draft) => void delete draft.nodes.a, { ...now, mode: 'never' });
  history.undo();
  expect(history.document.name).toBe('Toy');
});

test('a new edit clears redo', () => {
  const history = toy();
  history.apply(renamed('One'), now);
  history.undo();
  history.apply(renamed('Two'), now);
  expect(history.canRedo).toBe(false);
});

test('undo and redo give back what was selected, and name what they did', () => {
  const history = toy();
  const label = { key: 'delete', values: { count: 1 } };
  const selection = { before: ['a'], after: [] };
  history.apply((draft) => void delete draft.nodes.a, { label, mode: 'immediately', selection });
  expect(history.undoLabel).toEqual(label);
  expect(history.undo()).toEqual({ label, selection: ['a'] });
  expect(history.redoLabel).toEqual(label);
  expect(history.redo()).toEqual({ label, selection: [] });
  expect(history.undo()).not.toBeNull();
  expect(history.undo()).toBeNull();
});

test('only the last steps are kept', () => {
  const history = toy();
  for (let index = 0; index < HISTORY_CAP + 10; index += 1) history.apply(renamed(`Name ${index}`), now);
  while (history.canUndo) history.undo();
  expect(history.document.name).toBe('Name 9');
});
