import type { DraftInstruction, NodeDefinition } from '../../compile/node-definition';
import type { JourneyNode } from '../../graph/types';
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

function draftOf(nodeId: string, node: JourneyNode, definition?: NodeDefinition): DraftInstruction | null {
  const parsed = definition?.config.safeParse(node.config);
  if (!parsed?.success || !definition?.compile) return null;
  return definition.compile(parsed.data, { nodeId, isWired: (port) => node.next[port] !== undefined });
}

function variablesSet(draft: DraftInstruction): string[] {
  if (draft.op === 'assign') return draft.set.map(({ variable }) => variable);
  return draft.op === 'effect' ? (draft.assign ?? []).map(({ variable }) => variable) : [];
}
