import { foldText } from '@/shared/fold-text';
import type { Operator } from './operator';
import { textSql } from './text-sql';
import { wantedText } from './wanted-text';

export const startsWith: Operator = {
  id: 'starts-with',
  value: 'text',
  evaluate: (actual, expected) =>
    typeof actual === 'string' && foldText(actual).startsWith(wantedText(expected)),
  toSql: (actual, expected, sql) =>
    `coalesce(starts_with(${textSql(actual)}, ${sql.text(wantedText(expected))}), false)`,
};
