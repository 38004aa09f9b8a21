import { portsOf } from '../../graph/ports-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** A step that is switched off and has several ways out: everybody takes the first of them. */
export const disabledWays: ValidationRule = ({ whole, definitions }) =>
  Object.entries(whole.nodes).flatMap(([nodeId, node]): Problem[] => {
    if (!node.isDisabled) return [];
    const [first, ...others] = (portsOf(node, definitions) ?? []).filter(({ optional }) => !optional);
    if (!first || others.length === 0) return [];
    return [
      { code: 'disabled-ways', severity: 'warning', nodeId, port: first.id, values: { port: first.id } },
    ];
  });
