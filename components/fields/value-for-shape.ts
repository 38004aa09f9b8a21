import type { ValueShape } from '@/journey/rules/operators/operator';
import type { Json } from '@/shared/json';
import { readNumber } from './use-typed-number';

const isEmpty = (value: Json | undefined) => value === undefined || value === null || value === '';
const isObject = (value: Json | undefined) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of several values; a text or a number as it is; nothing of anything else. */
function singleOf(value: Json | undefined): Json {
  if (Array.isArray(value)) return value[0] ?? '';
  return isEmpty(value) || isObject(value) ? '' : (value as Json);
}

const numberOf = (value: Json): Json => (typeof value === 'string' ? readNumber(value) : value);

const SHAPES: Record<ValueShape, (value: Json | undefined) => Json | undefined> = {
  none: () => undefined,
  any: singleOf,
  text: singleOf,
  number: (value) => numberOf(singleOf(value)),
  date: (value) => (typeof singleOf(value) === 'string' ? singleOf(value) : ''),
  list: (value) => (Array.isArray(value) ? value : isEmpty(value) || isObject(value) ? [] : [value as Json]),
  range: (value) => {
    const [from = '', to = ''] = Array.isArray(value) ? value : [singleOf(value)];
    return [numberOf(from), numberOf(to)];
  },
  span: (value) =>
    isObject(value) && value && Object.hasOwn(value as object, 'unit') ? value : { amount: 7, unit: 'days' },
  anniversary: (value) =>
    isObject(value) && value && Object.hasOwn(value as object, 'calendar')
      ? value
      : { calendar: 'persian', days: 0 },
};

/** Carries a condition's value over to an operator that wants another shape, as far as it can be. */
export const valueForShape = (value: Json | undefined, shape: ValueShape): Json | undefined =>
  SHAPES[shape](value);
