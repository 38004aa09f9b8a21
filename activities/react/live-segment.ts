import { type Dependencies, dependsOn } from '@/journey/rules/depends-on';
import type { SegmentRow } from '@/server/data/react/load-live-segments';

export interface LiveSegment extends SegmentRow {
  /** What its rule looks at; null: a static one. */
  reads: Dependencies | null;
}

const MAX_KNOWN = 5_000;
const known = new Map<string, LiveSegment>();

/** A segment with what its rule looks at, found out once for each change of the rule. */
export function liveSegment(row: SegmentRow): LiveSegment {
  const cached = known.get(row.id);
  if (cached?.generation === row.generation && cached.key === row.key) return cached;
  const segment = { ...row, reads: row.rule ? dependsOn(row.rule) : null };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(row.id, segment);
  return segment;
}
