import { produce } from 'immer';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile';
import { journeyDocumentSchema } from '../schema/journey-document';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { copyNodes } from './copy-nodes';
import { groupNodes } from './group-nodes';
import { groupOf } from './group-of';
import { membersOf } from './members-of';
import { newNodeId } from './new-node-id';
import { pasteNodes } from './paste-nodes';
import { removeNodes } from './remove-nodes';
import { ungroup } from './ungroup';

const plain = toyJourney({
  in: ['start', { next: 'one' }],
  one: ['pass', { next: 'two' }],
  two: ['pass', { next: 'three' }],
  three: ['pass', { next: 'end' }],
  end: ['stop'],
});
const FRAME = { title: 'Reminders', color: 'blue' } as const;
const grouped = produce(plain, (draft) => groupNodes(draft, 'group-1', ['one', 'two'], FRAME));

test('a group holds its steps, is saved with the journey, and changes nothing for people', () => {
  expect(membersOf(grouped)).toEqual(new Map([['group-1', ['one', 'two']]]));
  expect(groupOf(grouped, ['two', 'one'])).toBe('group-1');
  expect(groupOf(grouped, ['one'])).toBeNull();
  expect(journeyDocumentSchema.parse(grouped)).toEqual(grouped);
  expect(compile(grouped, toyDefinitions)).toEqual(compile(plain, toyDefinitions));
});

test('a step is in one group at most, and a group around one step goes', () => {
  const again = produce(grouped, (draft) => groupNodes(draft, 'group-2', ['two', 'three'], FRAME));
  expect(membersOf(again)).toEqual(new Map([['group-2', ['two', 'three']]]));
  expect(again.nodes.one).not.toHaveProperty('group');
  const one = produce(grouped, (draft) => removeNodes(draft, ['two'], toyDefinitions));
  expect(one).not.toHaveProperty('groups');
  expect(one.nodes.one).not.toHaveProperty('group');
});

test('ungrouping leaves the journey as it was', () => {
  expect(produce(grouped, (draft) => ungroup(draft, ['group-1']))).toEqual(plain);
});

test('a group that is copied whole comes along as a new one, a part of it does not', () => {
  const paste = (ids: string[]) =>
    produce(grouped, (draft) => {
      pasteNodes(draft, copyNodes(grouped, ids), { x: 0, y: 0 }, (kind) => newNodeId(draft, kind));
    });
  const whole = paste(['one', 'two', 'three']);
  expect(Object.keys(whole.groups ?? {})).toEqual(['group-1', 'group-2']);
  expect(membersOf(whole).get('group-2')).toHaveLength(2);
  expect(paste(['one', 'three']).groups).toEqual(grouped.groups);
});
