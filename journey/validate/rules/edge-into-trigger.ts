import { edgesOf } from '../../graph/edges-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Only an event starts a trigger; a person who is inside cannot come to it. */
export const edgeIntoTrigger: ValidationRule = ({ document, definitions }) =>
  edgesOf(document).flatMap(({ source, port, target }): Problem[] => {
    const kind = document.nodes[target]?.kind;
    if (kind === undefined || !definitions[kind]?.trigger) return [];
    return [{ code: 'edge-into-trigger', severity: 'error', nodeId: source, port, values: { port } }];
  });
