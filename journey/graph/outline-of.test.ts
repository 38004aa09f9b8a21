import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { type OutlineRow, outlineOf } from './outline-of';

const lines = (rows: OutlineRow[]) =>
  rows.map((row) => `${'  '.repeat(row.level - 1)}${row.kind === 'link' ? `-> ${row.to}` : row.key}`);

test('a straight path is read line by line, other ways are indented, and a step that is met again is pointed to', () => {
  const journey = toyJourney({
    in: ['start', { next: 'fork' }],
    fork: ['split', { 'way-0': 'wait', 'way-1': 'end' }, { ways: 2 }],
    wait: ['pass', { next: 'end' }],
    end: ['stop'],
  });
  expect(lines(outlineOf(journey, toyDefinitions))).toEqual([
    'in',
    'fork',
    '  fork:way-0',
    '    wait',
    '    end',
    '  fork:way-1',
    '    -> end',
    '  fork:else+',
  ]);
});

test('steps that nobody comes to stand at the end, circles too', () => {
  const journey = toyJourney({
    in: ['start', {}],
    one: ['pass', { next: 'two' }],
    two: ['pass', { next: 'one' }],
    alone: ['pass', {}],
  });
  expect(lines(outlineOf(journey, toyDefinitions))).toEqual([
    'in',
    'in:next+',
    'loose',
    '  alone',
    '  alone:next+',
    '  one',
    '  two',
    '  -> one',
  ]);
});

test('every step stands there once, and every way leads somewhere or can be gone on with', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const target = fc.option(fc.constantFrom(...ids), { nil: undefined });
  const wiring = fc.record({
    start: target,
    ways: fc.array(fc.tuple(target, target, target), { minLength: 6, maxLength: 6 }),
  });
  fc.assert(
    fc.property(wiring, ({ start, ways }) => {
      const next = (pairs: [string, string | undefined][]) =>
        Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
      const journey = toyJourney({
        in: ['start', next([['next', start]])],
        ...Object.fromEntries(
          ids.map((id, index) => {
            const [one, two, other] = ways[index] ?? [];
            const wired = next([
              ['way-0', one],
              ['way-1', two],
              ['else', other],
            ]);
            return [id, ['split', wired, { ways: 2 }]];
          }),
        ),
      });
      const rows = outlineOf(journey, toyDefinitions);
      const steps = rows.flatMap((row) => (row.kind === 'step' ? [row.id] : []));
      expect([...steps].sort()).toEqual(Object.keys(journey.nodes).sort());
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const keys = new Set(rows.map(({ key }) => key));
      expect(rows.every(({ parent }) => parent === null || keys.has(parent))).toBe(true);
      for (const id of ids)
        for (const port of ['way-0', 'way-1', 'else'])
          expect(keys.has(`${id}:${port}`) || keys.has(`${id}:${port}+`)).toBe(true);
    }),
  );
});
