import { foldText } from '@/shared/fold-text';
import type { Operator } from './operator';
import { textSql } from './text-sql';
import { wantedText } from './wanted-text';

export const endsWith: Operator = {
  id: 'ends-with',
  value: 'text',
  evaluate: (actual, expected) =>
    typeof actual === 'string' && foldText(actual).endsWith(wantedText(expected)),
  toSql: (actual, expected, sql) => {
    const wanted = wantedText(expected);
    if (wanted === '') return `coalesce(jsonb_typeof(${actual}) = 'string', false)`;
    return `coalesce(right(${textSql(actual)}, ${[...wanted].length}) = ${sql.text(wanted)}, false)`;
  },
};
