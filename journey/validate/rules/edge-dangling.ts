import { edgesOf } from '../../graph/edges-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

export const edgeDangling: ValidationRule = ({ document }) =>
  edgesOf(document).flatMap(({ source, port, target }): Problem[] =>
    document.nodes[target]
      ? []
      : [{ code: 'edge-dangling', severity: 'error', nodeId: source, port, values: { port, target } }],
  );
