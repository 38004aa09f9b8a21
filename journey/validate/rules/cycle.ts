import { circlesOf } from '../../graph/circles-of';
import { forwardNext } from '../../graph/forward-next';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Steps that lead back to themselves other than by a jump, which is bounded; said once per circle, at its first node. */
export const cycle: ValidationRule = ({ document, definitions }) => {
  const untold = new Set(circlesOf(document, (node) => forwardNext(node, definitions)));
  return Object.keys(document.nodes).flatMap((nodeId): Problem[] => {
    const circle = [...untold].find((group) => group.has(nodeId));
    if (!circle) return [];
    untold.delete(circle);
    return [{ code: 'cycle', severity: 'error', nodeId }];
  });
};
