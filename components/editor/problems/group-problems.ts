import type { NodeId } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';

/** Problems by the step they are at. Lists of steps whose problems stayed the same stay the same objects. */
export function groupProblems(
  problems: Problem[],
  previous: Record<NodeId, Problem[]>,
): Record<NodeId, Problem[]> {
  const groups: Record<NodeId, Problem[]> = {};
  for (const problem of problems) {
    if (!problem.nodeId) continue;
    groups[problem.nodeId] = [...(groups[problem.nodeId] ?? []), problem];
  }
  for (const [id, group] of Object.entries(groups)) {
    const before = previous[id];
    if (before && JSON.stringify(before) === JSON.stringify(group)) groups[id] = before;
  }
  return groups;
}
