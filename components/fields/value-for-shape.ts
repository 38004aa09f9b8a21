import type { ValueShape } from '@/journey/rules/operators/operator';
import type { Json } from '@/shared/json';
import { readNumber } from './use-typed-number';

/** Carries a condition's value over to an operator that wants another shape, as far as it can be. */
export function valueForShape(value: Json | undefined, shape: ValueShape): Json | undefined {
  const isEmpty = value === undefined || value === null || value === '';
  const single = Array.isArray(value) ? (value[0] ?? '') : isEmpty ? '' : value;
  switch (shape) {
    case 'none':
      return undefined;
    case 'list':
      return Array.isArray(value) ? value : isEmpty ? [] : [value];
    case 'number':
      return typeof single === 'string' ? readNumber(single) : single;
    default:
      return single;
  }
}
