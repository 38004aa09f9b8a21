import type { Json, JsonObject } from '@/shared/json';
import type { RuleFacts } from './facts';
import type { Moment } from './operators/operator';
import { operatorById } from './operators/registry';
import { readPath } from './read-path';
import type { SqlScope } from './sql-scope';
import type { Comparison } from './types';

/** When and where the facts are looked at. */
export const momentOf = ({ now = 0, zone = 'UTC' }: RuleFacts): Moment => ({ now, zone });

/** What stands at the name, and whether the comparison holds. */
export function testComparison(
  { name, op, value = null }: Comparison,
  object: JsonObject,
  moment: Moment,
): { actual: Json; result: boolean } {
  const actual = readPath(object, name);
  return { actual, result: operatorById(op)?.evaluate(actual, value, moment) ?? false };
}

/** When time alone changes the answer of a comparison, ms; null: never. */
export function comparisonTurn(
  { name, op, value = null }: Comparison,
  object: JsonObject,
  moment: Moment,
): number | null {
  return operatorById(op)?.nextChange?.(readPath(object, name), value, moment) ?? null;
}

/** The comparison of what stands in an expression of jsonb. */
export function comparisonSql({ name, op, value = null }: Comparison, object: string, sql: SqlScope): string {
  return operatorById(op)?.toSql(sql.path(object, name), value, sql) ?? 'false';
}

export const usesCalendar = ({ op }: Comparison): boolean => operatorById(op)?.usesCalendar ?? false;
