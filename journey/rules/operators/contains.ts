import { foldText } from '@/shared/fold-text';
import { sameValue } from './compare-values';
import type { Operator } from './operator';
import { textSql } from './text-sql';
import { wantedText } from './wanted-text';

/** Part of a text, or member of a list. */
export const contains: Operator = {
  id: 'contains',
  value: 'text',
  evaluate: (actual, expected) =>
    Array.isArray(actual)
      ? actual.some((item) => sameValue(item, expected))
      : typeof actual === 'string' && foldText(actual).includes(wantedText(expected)),
  toSql: (actual, expected, sql) => {
    const items = `jsonb_array_elements(CASE WHEN jsonb_typeof(${actual}) = 'array' THEN ${actual} ELSE '[]'::jsonb END)`;
    const member = `EXISTS (SELECT 1 FROM ${items} AS item (value) WHERE safar_same(nullif(item.value, 'null'::jsonb), ${sql.json(expected)}))`;
    const part = `strpos(${textSql(actual)}, ${sql.text(wantedText(expected))}) > 0`;
    return `(coalesce(${part}, false) OR ${member})`;
  },
};
