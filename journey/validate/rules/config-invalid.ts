import { goalsIn } from '../goals-in';
import { issueProblems } from '../issue-problems';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** What the kind's schema refuses, and once it accepts, what the kind itself has to say. */
export const configInvalid: ValidationRule = ({ document, definitions, workspace }) => {
  const journey = { goals: goalsIn(document, definitions) };
  return Object.entries(document.nodes).flatMap(([nodeId, node]): Problem[] => {
    const definition = definitions[node.kind];
    if (!definition) return [];
    const parsed = definition.config.safeParse(node.config);
    const problems = parsed.success
      ? (definition.validate?.(parsed.data, workspace, journey) ?? [])
      : issueProblems(parsed.error.issues, node.config);
    return problems.map((problem) => ({ ...problem, nodeId }));
  });
};
