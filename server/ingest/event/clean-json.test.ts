import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanJson, stripBidiControls } from './clean-json';
import { EventProblem } from './event-problem';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);

describe('cleanJson', () => {
  it('keeps ordinary JSON as it is, Persian joiners included', () => {
    const sent = { name: 'نیم‌فاصله', list: [1, -0.5, true, null], deep: { a: { b: 'c' } } };
    expect(cleanJson(sent)).toEqual(sent);
  });

  it('takes NUL and lone surrogates out of values and names', () => {
    expect(cleanJson({ 'a\u0000b': 'x\u0000y', c: '\uD83D', d: '😀' })).toEqual({
      ab: 'xy',
      c: '\uFFFD',
      d: '😀',
    });
  });

  it('leaves out __proto__ and never changes a prototype', () => {
    const cleaned = cleanJson(JSON.parse('{"__proto__":{"isAdmin":true},"a":1}')) as { isAdmin?: boolean };
    expect(cleaned).toEqual({ a: 1 });
    expect(cleaned.isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('refuses numbers beyond a double and names where they are', () => {
    const act = () => cleanJson(JSON.parse('{"properties":{"items":[{"price":1e400}]}}'));
    expect(act).toThrow(expect.objectContaining({ field: 'properties.items[0].price' }));
  });

  it.each([65, 10_000])('refuses nesting %i levels deep without exhausting the stack', (depth) => {
    expect(() => cleanJson(nested(depth))).toThrow(EventProblem);
  });

  it('gives text that PostgreSQL can hold for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 8 }), (value) => {
        const text = JSON.stringify(cleanJson(value));
        expect(text).not.toContain('\\u0000');
        expect(text).not.toMatch(/\\ud[89a-f]/i);
      }),
    );
  });
});

describe('stripBidiControls', () => {
  it('takes direction tricks out of nested names and keeps the half-space', () => {
    expect(stripBidiControls({ name: '\u202Eadmin\u202C', list: ['\u2066x\u2069', 'می‌روم'] })).toEqual({
      name: 'admin',
      list: ['x', 'می‌روم'],
    });
  });
});
