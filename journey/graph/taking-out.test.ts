import { produce } from 'immer';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { detachNodes } from './detach-nodes';
import { fitOnEdge } from './fit-on-edge';

const journey = toyJourney({
  in: ['start', { next: 'a' }],
  a: ['pass', { next: 'b' }],
  b: ['pass', { next: 'end' }],
  end: ['stop'],
  loose: ['pass'],
  full: ['pass', { next: 'end' }],
  second: ['start'],
});
const fits = (source: string, port: string, id: string) =>
  fitOnEdge(journey, toyDefinitions, source, port, id);

test('the path closes behind a step that is taken out, and the step leads nowhere', () => {
  const { nodes } = produce(journey, (draft) => detachNodes(draft, ['a'], toyDefinitions));
  expect(nodes.in?.next).toEqual({ next: 'b' });
  expect(nodes.a?.next).toEqual({});
});

test('steps that are taken out together stay together', () => {
  const { nodes } = produce(journey, (draft) => detachNodes(draft, ['a', 'b'], toyDefinitions));
  expect(nodes.in?.next).toEqual({ next: 'end' });
  expect(nodes.a?.next).toEqual({ next: 'b' });
  expect(nodes.b?.next).toEqual({});
});

test('a loose step fits into a line and into an open way out', () => {
  expect(fits('in', 'next', 'loose')).toEqual({ exit: 'next' });
  expect(fits('loose', 'next', 'full')).toEqual({ exit: null });
});

test('a step of the path, one without a free way out, a trigger and one that would close a circle do not fit', () => {
  expect(fits('in', 'next', 'b')).toBeNull();
  expect(fits('in', 'next', 'full')).toBeNull();
  expect(fits('a', 'next', 'second')).toBeNull();
  expect(fits('loose', 'next', 'loose')).toBeNull();
});
