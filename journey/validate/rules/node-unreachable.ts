import { reachableFrom } from '../../graph/reachable-from';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Steps that no trigger leads to. Silent while there is no trigger: then that is the thing to say. */
export const nodeUnreachable: ValidationRule = ({ document, definitions }) => {
  const ids = Object.keys(document.nodes);
  const triggers = ids.filter((id) => definitions[document.nodes[id]?.kind ?? '']?.trigger);
  if (triggers.length === 0) return [];
  const reached = reachableFrom(document, triggers);
  return ids.flatMap((nodeId): Problem[] =>
    reached.has(nodeId) ? [] : [{ code: 'node-unreachable', severity: 'warning', nodeId }],
  );
};
