import type { EdgeId, NodeId } from '@/journey/graph/types';
import type { StepView } from '@/server/read/views/run-views';

export interface RunPath {
  visited: NodeId[];
  current?: NodeId;
  edges: EdgeId[];
}

/** What to light up on the canvas: nodes that were visited, edges that were taken, and where the person is. */
export function runPath(steps: StepView[]): RunPath {
  const current = steps.find(({ status }) => status === 'waiting')?.nodeId;
  return {
    visited: [...new Set(steps.map(({ nodeId }) => nodeId))],
    edges: steps.flatMap(({ nodeId, port }): EdgeId[] => (port === null ? [] : [`${nodeId}:${port}`])),
    ...(current ? { current } : {}),
  };
}
