import { produce } from 'immer';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { moveAlong } from './move-along';

const journey = toyJourney({
  in: ['start', { next: 'one' }],
  one: ['pass', { next: 'two' }],
  two: ['pass', { next: 'end' }],
  end: ['stop'],
});
const move = (id: string, way: 'earlier' | 'later') => {
  let isMoved = false;
  const after = produce(journey, (draft) => {
    isMoved = moveAlong(draft, id, way, toyDefinitions);
  });
  return {
    isMoved,
    next: Object.fromEntries(Object.entries(after.nodes).map(([step, { next }]) => [step, next.next])),
    after,
  };
};

test('a step changes its place with the one after it, or before it', () => {
  const swapped = { in: 'two', two: 'one', one: 'end', end: undefined };
  expect(move('one', 'later')).toMatchObject({ isMoved: true, next: swapped });
  expect(move('two', 'earlier')).toMatchObject({ isMoved: true, next: swapped });
  expect(move('one', 'later').after.nodes.one?.position).toEqual(journey.nodes.two?.position);
});

test('nothing moves past a starting point or an end', () => {
  expect(move('one', 'earlier').isMoved).toBe(false);
  expect(move('in', 'later').isMoved).toBe(false);
  expect(move('two', 'later').isMoved).toBe(false);
});
