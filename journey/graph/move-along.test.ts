import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { edgesOf } from './edges-of';
import { moveAlong } from './move-along';
import { reachableFrom } from './reachable-from';
import type { JourneyDocument } from './types';

const journey = toyJourney({
  in: ['start', { next: 'one' }],
  one: ['pass', { next: 'two' }],
  two: ['pass', { next: 'end' }],
  end: ['stop'],
});
const move = (id: string, way: 'earlier' | 'later', from: JourneyDocument = journey) => {
  let isMoved = false;
  const after = produce(from, (draft) => {
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

test('nothing moves past a starting point or an end, and what cannot move leaves all as it was', () => {
  for (const [id, way] of [
    ['one', 'earlier'],
    ['in', 'later'],
    ['two', 'later'],
    ['end', 'earlier'],
  ] as const) {
    const { isMoved, after } = move(id, way);
    expect(isMoved).toBe(false);
    expect(after).toBe(journey);
  }
});

test('the other ways out of both steps stay as they are', () => {
  const forked = toyJourney({
    in: ['start', { next: 'mail' }],
    mail: ['send', { sent: 'fork', failed: 'lost' }],
    fork: ['split', { 'way-0': 'yes', 'way-1': 'no' }, { ways: 2 }],
    yes: ['stop'],
    no: ['stop'],
    lost: ['stop'],
  });
  const { isMoved, after } = move('mail', 'later', forked);
  expect(isMoved).toBe(true);
  expect(after.nodes.in?.next).toEqual({ next: 'fork' });
  expect(after.nodes.fork?.next).toEqual({ 'way-0': 'mail', 'way-1': 'no' });
  expect(after.nodes.mail?.next).toEqual({ sent: 'yes', failed: 'lost' });
  expect(move('fork', 'earlier', forked).after).toEqual(after);
});

test('no move opens a way or loses a step, however the journey is wired', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const target = fc.option(fc.constantFrom(...ids), { nil: undefined });
  const wiring = fc.array(fc.tuple(target, target), { minLength: ids.length, maxLength: ids.length });
  const step = fc.constantFrom('in', ...ids);
  const way = fc.constantFrom('earlier' as const, 'later' as const);
  fc.assert(
    fc.property(fc.constantFrom(...ids), wiring, step, way, (start, ways, id, to) => {
      const before = toyJourney({
        in: ['start', { next: start }],
        ...Object.fromEntries(
          ids.map((name, index) => {
            const [one, other] = ways[index] ?? [];
            const next = { ...(one && { 'way-0': one }), ...(other && { else: other }) };
            return [name, ['split', next, { ways: 1 }]];
          }),
        ),
      });
      const { isMoved, after } = move(id, to, before);
      if (!isMoved) expect(after).toBe(before);
      expect(edgesOf(after)).toHaveLength(edgesOf(before).length);
      expect(reachableFrom(after, ['in'])).toEqual(reachableFrom(before, ['in']));
    }),
  );
});
