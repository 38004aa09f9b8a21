import { expect, test } from 'vitest';
import type { OutlineRow } from '@/journey/graph/outline-of';
import { visibleRows } from './visible-rows';

const step = (key: string, parent: string | null, level: number): OutlineRow => ({
  kind: 'step',
  key,
  id: key,
  parent,
  level,
  hasChildren: true,
});
const rows = [step('a', null, 1), step('b', 'a', 2), step('c', 'b', 3), step('d', null, 1)];

test('a closed line hides all below it, and each line knows its place among its own', () => {
  const shown = (closed: string[]) => visibleRows(rows, new Set(closed)).map(({ row }) => row.key);
  expect(shown([])).toEqual(['a', 'b', 'c', 'd']);
  expect(shown(['b'])).toEqual(['a', 'b', 'd']);
  expect(shown(['a'])).toEqual(['a', 'd']);
  expect(visibleRows(rows, new Set()).at(-1)).toMatchObject({ position: 2, size: 2 });
});
