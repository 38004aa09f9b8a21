import { draftOf } from '../draft-of';
import { goalsIn } from '../goals-in';
import type { ValidationRule } from '../validation-rule';

/** Messages are sent, but nothing says what they are for: the journey can count no success. */
export const noGoal: ValidationRule = ({ document, definitions }) => {
  const { goals } = document.settings;
  if ((goals?.length ?? 0) > 0 || goalsIn(document, definitions).size > 0) return [];
  const sends = Object.entries(document.nodes).some(([nodeId, node]) => {
    const draft = draftOf(nodeId, node, definitions[node.kind]);
    return draft?.op === 'effect' && draft.sends;
  });
  return sends ? [{ code: 'no-goal', severity: 'warning', field: 'goals' }] : [];
};
