import type { OutlineRow } from '@/journey/graph/outline-of';

/** A line that is shown, with its place among those of the same parent, from 1. */
export interface VisibleRow {
  row: OutlineRow;
  position: number;
  size: number;
}

/** The lines that no closed one hides. */
export function visibleRows(rows: readonly OutlineRow[], closed: ReadonlySet<string>): VisibleRow[] {
  const hidden = new Set<string>();
  const sizes = new Map<string | null, number>();
  for (const { parent } of rows) sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  const positions = new Map<string | null, number>();
  return rows.flatMap((row): VisibleRow[] => {
    const position = (positions.get(row.parent) ?? 0) + 1;
    positions.set(row.parent, position);
    const isHidden = row.parent !== null && (hidden.has(row.parent) || closed.has(row.parent));
    if (isHidden) hidden.add(row.key);
    return isHidden ? [] : [{ row, position, size: sizes.get(row.parent) ?? 1 }];
  });
}
