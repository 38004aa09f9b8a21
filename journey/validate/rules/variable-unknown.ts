import type { DraftInstruction } from '../../compile/node-definition';
import { draftOf } from '../draft-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** A step sets a variable that the journey does not declare: it would carry a value that nothing else knows the type of. */
export const variableUnknown: ValidationRule = ({ document, definitions }) => {
  const known = new Set((document.settings.variables ?? []).map(({ name }) => name));
  return Object.entries(document.nodes).flatMap(([nodeId, node]): Problem[] => {
    const draft = draftOf(nodeId, node, definitions[node.kind]);
    const names = new Set(draft ? variablesSet(draft) : []);
    return [...names]
      .filter((name) => !known.has(name))
      .map((name) => ({ code: 'variable-unknown', severity: 'error', nodeId, values: { name } }));
  });
};

function variablesSet(draft: DraftInstruction): string[] {
  if (draft.op === 'assign') return draft.set.map(({ variable }) => variable);
  const takers = draft.op === 'await' ? draft.conditions : draft.op === 'effect' ? [draft] : [];
  return takers.flatMap(({ assign = [] }) => assign.map(({ variable }) => variable));
}
