import { foldText } from '@/shared/fold-text';
import type { Operator } from './operator';
import { matcherOf } from './pattern/matcher-of';
import { parsePattern } from './pattern/parse-pattern';
import { patternSql } from './pattern/pattern-sql';
import { textSql } from './text-sql';

/** Longer texts are looked at up to here; in characters. */
const MAX_TEXT = 1_000;

/** A regular expression, of the kind that is decided in one pass over the text however it is written. */
export const matches: Operator = {
  id: 'matches',
  value: 'text',
  accepts: (expected) => typeof expected === 'string' && parsePattern(expected) !== null,
  evaluate: (actual, expected) => {
    if (typeof actual !== 'string' || typeof expected !== 'string') return false;
    return matcherOf(expected)([...foldText(actual)].slice(0, MAX_TEXT)) ?? false;
  },
  toSql: (actual, expected, sql) => {
    const pattern = typeof expected === 'string' ? parsePattern(expected) : null;
    if (!pattern) return 'false';
    return `coalesce(left(${textSql(actual)}, ${MAX_TEXT}) ~ ${sql.text(patternSql(pattern))}, false)`;
  },
};
