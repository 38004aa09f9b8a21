import type { RunState, StepChange } from '@/journey/plan/types';
import type { CountRow } from '@/server/data/runs/step-rows';

type Version = Pick<CountRow, 'workspaceId' | 'journeyId' | 'version'>;

/**
 * What a stretch of steps adds to the counts of its nodes; who waits where is counted from the runs themselves.
 * `before` is the visit that was already counted as entered, if any.
 */
export function countSteps(
  version: Version,
  before: RunState['open'],
  changes: readonly StepChange[],
): CountRow[] {
  return changes.flatMap(({ nodeId, visit, status, port }) => {
    const wasWaiting = before?.node === nodeId && before.visit === visit;
    const count = (measure: string, delta: number): CountRow => ({ ...version, nodeId, measure, delta });
    const counts: CountRow[] = [];
    if (!wasWaiting) counts.push(count('entered', 1));
    if (status === 'done' && port !== null) counts.push(count(`passed:${port}`, 1));
    return counts;
  });
}

/** Folds rows of the same measure into one. */
export function foldCounts(rows: readonly CountRow[]): CountRow[] {
  const folded = new Map<string, CountRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.workspaceId, row.journeyId, row.version, row.nodeId, row.measure]);
    const known = folded.get(key);
    if (known) known.delta += row.delta;
    else folded.set(key, { ...row });
  }
  return [...folded.values()].filter(({ delta }) => delta !== 0);
}
