import { describe, expect, test } from 'vitest';
import { unstorablePath } from './unstorable-path';

const half = '😀'.slice(0, 1);
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('what cannot be stored is found', () => {
  test.each<[unknown, string]>([
    ['a\u0000b', ''],
    [{ taskId: 'x', note: 'a\u0000' }, 'note'],
    [{ nodes: { a: [{ title: half }] } }, 'nodes.a.0.title'],
    [{ config: { 'a\u0000': 1 } }, 'config'],
    [JSON.parse('{"config":{"__proto__":{"isAdmin":true}}}'), 'config'],
    [{ a: nested(70) }, 'a.0.0'],
  ])('%j at "%s"', (value, path) => expect(unstorablePath(value)).toBe(path));
});

test.each([undefined, null, 7, 'سلام 😀\n\t', { a: [1, 'x', null, new Date()], b: { c: true } }, nested(60)])(
  '%j can be stored',
  (value) => expect(unstorablePath(value)).toBeNull(),
);
