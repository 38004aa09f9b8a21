import { reachableFrom } from '../../graph/reachable-from';
import type { NodeId } from '../../graph/types';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Steps that lead back to themselves; said once per circle, at its first node. */
export const cycle: ValidationRule = ({ document }) => {
  const reached = new Map<NodeId, Set<NodeId>>();
  for (const [id, node] of Object.entries(document.nodes))
    reached.set(id, reachableFrom(document, Object.values(node.next)));
  const told = new Set<NodeId>();
  return [...reached].flatMap(([nodeId, own]): Problem[] => {
    if (told.has(nodeId) || !own.has(nodeId)) return [];
    for (const other of own) if (reached.get(other)?.has(nodeId)) told.add(other);
    return [{ code: 'cycle', severity: 'error', nodeId }];
  });
};
