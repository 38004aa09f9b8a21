import { MAX_NODES } from '../../graph/types';
import type { ValidationRule } from '../validation-rule';

export const tooManyNodes: ValidationRule = ({ document }) => {
  const count = Object.keys(document.nodes).length;
  if (count <= MAX_NODES) return [];
  return [{ code: 'too-many-nodes', severity: 'error', values: { count, maximum: MAX_NODES } }];
};
