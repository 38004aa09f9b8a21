import type { Json } from '@/shared/json';
import type { SqlScope } from '../sql-scope';

/** What the value input of an operator looks like; `none` = the operator takes no value. */
export type ValueShape =
  | 'none'
  | 'text'
  | 'number'
  | 'any'
  | 'list'
  /** [from, to] */
  | 'range'
  /** ISO date */
  | 'date'
  /** {amount, unit} */
  | 'span'
  /** {calendar, days} */
  | 'anniversary';

/** When and where a comparison is made. */
export interface Moment {
  /** ms since epoch */
  now: number;
  /** IANA zone of the person */
  zone: string;
}

/** A comparison in the rule language. One file each; registry.ts lists them. Text is compared folded (shared/fold-text). */
export interface Operator {
  id: string;
  value: ValueShape;
  /** Whether it can compare with this value at all; missing: with any. */
  accepts?(expected: Json): boolean;
  /** Whether the answer depends on the person's time zone. */
  usesCalendar?: boolean;
  /** `actual` is null when the trait or property is missing. */
  evaluate(actual: Json, expected: Json, moment: Moment): boolean;
  /** The earliest instant (ms, after now) at which time alone changes the answer; missing: never. */
  nextChange?(actual: Json, expected: Json, moment: Moment): number | null;
  /** The same in SQL, true or false and never null. `actual` is an expression of jsonb, SQL null when missing. */
  toSql(actual: string, expected: Json, sql: SqlScope): string;
}
