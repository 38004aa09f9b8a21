import { MAX_NODES } from '../../graph/types';
import type { ValidationRule } from '../validation-rule';

export const tooManyNodes: ValidationRule = ({ whole }) => {
  const count = Object.keys(whole.nodes).length;
  if (count <= MAX_NODES) return [];
  return [{ code: 'too-many-nodes', severity: 'error', values: { count, maximum: MAX_NODES } }];
};
