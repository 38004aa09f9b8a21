import { atLeast } from './at-least';
import { atMost } from './at-most';
import { contains } from './contains';
import { endsWith } from './ends-with';
import { equals } from './equals';
import { exists } from './exists';
import { greater } from './greater';
import { isIn } from './in';
import { less } from './less';
import { notEquals } from './not-equals';
import { notExists } from './not-exists';
import { isNotIn } from './not-in';
import type { Operator } from './operator';
import { startsWith } from './starts-with';

/** In the order a person chooses from; labels: messages/<locale>/rules.json, key `operators.<id>`. */
export const operators: readonly Operator[] = [
  equals,
  notEquals,
  isIn,
  isNotIn,
  contains,
  startsWith,
  endsWith,
  greater,
  atLeast,
  less,
  atMost,
  exists,
  notExists,
];

const byId = new Map(operators.map((operator) => [operator.id, operator]));

export const operatorById = (id: string): Operator | undefined => byId.get(id);
