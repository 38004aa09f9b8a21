import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** A document from an installation that has more kinds than this one. */
export const kindUnknown: ValidationRule = ({ whole, definitions }) =>
  Object.entries(whole.nodes).flatMap(([nodeId, { kind }]): Problem[] =>
    definitions[kind] ? [] : [{ code: 'kind-unknown', severity: 'error', nodeId, values: { kind } }],
  );
