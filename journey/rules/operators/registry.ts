import { atLeast } from './at-least';
import { atMost } from './at-most';
import { between } from './between';
import { contains } from './contains';
import { after } from './dates/after';
import { anniversary } from './dates/anniversary';
import { before } from './dates/before';
import { inLast } from './dates/in-last';
import { inNext } from './dates/in-next';
import { longerAgo } from './dates/longer-ago';
import { on } from './dates/on';
import { endsWith } from './ends-with';
import { equals } from './equals';
import { exists } from './exists';
import { greater } from './greater';
import { isIn } from './in';
import { less } from './less';
import { matches } from './matches';
import { notContains } from './not-contains';
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
  notContains,
  startsWith,
  endsWith,
  matches,
  greater,
  atLeast,
  less,
  atMost,
  between,
  exists,
  notExists,
  inLast,
  inNext,
  longerAgo,
  before,
  on,
  after,
  anniversary,
];

const byId = new Map(operators.map((operator) => [operator.id, operator]));

export const operatorById = (id: string): Operator | undefined => byId.get(id);
