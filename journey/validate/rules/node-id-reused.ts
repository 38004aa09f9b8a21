import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** The id of a published step stands for a step of another kind: people who are inside would be taken for being there. */
export const nodeIdReused: ValidationRule = ({ whole, workspace: { publishedKinds = {} } }) =>
  Object.entries(whole.nodes).flatMap(([nodeId, { kind }]): Problem[] => {
    const isNew = !Object.hasOwn(publishedKinds, nodeId) || publishedKinds[nodeId]?.includes(kind);
    return isNew ? [] : [{ code: 'node-id-reused', severity: 'error', nodeId, values: { id: nodeId } }];
  });
