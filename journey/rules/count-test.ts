import type { CountTest } from './types';

const HOLDS: Record<CountTest['op'], (count: number, wanted: number) => boolean> = {
  'at-least': (count, wanted) => count >= wanted,
  'at-most': (count, wanted) => count <= wanted,
  equals: (count, wanted) => count === wanted,
  greater: (count, wanted) => count > wanted,
  less: (count, wanted) => count < wanted,
};

/** Without a test, at least one is meant. */
export const AT_LEAST_ONE: CountTest = { op: 'at-least', value: 1 };

export const testCount = (count: number, { op, value }: CountTest = AT_LEAST_ONE): boolean =>
  HOLDS[op](count, value);

export const COUNT_SQL: Record<CountTest['op'], string> = {
  'at-least': '>=',
  'at-most': '<=',
  equals: '=',
  greater: '>',
  less: '<',
};
