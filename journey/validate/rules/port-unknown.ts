import { edgesOf } from '../../graph/edges-of';
import { portsOf } from '../../graph/ports-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Wiring of a way out that the node does not have: nobody would ever take it. */
export const portUnknown: ValidationRule = ({ document, definitions }) =>
  edgesOf(document).flatMap(({ source, port }): Problem[] => {
    const node = document.nodes[source];
    const ports = node && portsOf(node, definitions);
    if (!ports || ports.some(({ id }) => id === port)) return [];
    return [{ code: 'port-unknown', severity: 'error', nodeId: source, port, values: { port } }];
  });
