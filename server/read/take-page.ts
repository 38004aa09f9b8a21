import { encodeCursor, type Position } from './cursor';
import type { Page } from './views/page';

/** Rows were asked for with one more than `size`: that one only says that there is a next page. */
export function takePage<Row, Item>(
  rows: Row[],
  size: number,
  positionOf: (row: Row) => Position,
  present: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > size && last !== undefined ? encodeCursor(positionOf(last)) : null,
  };
}
