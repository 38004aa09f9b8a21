import { portsOf } from '../../graph/ports-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** A way out that a kind marks as easily forgotten: people who take it leave the journey. */
export const portOpen: ValidationRule = ({ document, definitions }) =>
  Object.entries(document.nodes).flatMap(([nodeId, node]) =>
    (portsOf(node, definitions) ?? []).flatMap((port): Problem[] =>
      port.warnOpen && node.next[port.id] === undefined
        ? [{ code: 'port-open', severity: 'warning', nodeId, port: port.id, values: { port: port.id } }]
        : [],
    ),
  );
