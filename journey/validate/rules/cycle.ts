import { circlesOf } from '../../graph/circles-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Steps that lead back to themselves; said once per circle, at its first node. */
export const cycle: ValidationRule = ({ document }) => {
  const untold = new Set(circlesOf(document));
  return Object.keys(document.nodes).flatMap((nodeId): Problem[] => {
    const circle = [...untold].find((group) => group.has(nodeId));
    if (!circle) return [];
    untold.delete(circle);
    return [{ code: 'cycle', severity: 'error', nodeId }];
  });
};
