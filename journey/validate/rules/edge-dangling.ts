import { edgesOf } from '../../graph/edges-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

export const edgeDangling: ValidationRule = ({ whole }) =>
  edgesOf(whole).flatMap(({ source, port, target }): Problem[] =>
    whole.nodes[target]
      ? []
      : [{ code: 'edge-dangling', severity: 'error', nodeId: source, port, values: { port, target } }],
  );
