import type { Operator } from '../operator';
import { instantOf } from './date-value';
import { readSpan } from './read-span';

interface SpanOperator {
  id: string;
  /** All in ms since epoch, and ms. */
  holds(at: number, now: number, span: number): boolean;
  /** Instants at which the answer may become another one, ascending. */
  turns(at: number, span: number): number[];
  /** The same with expressions of timestamps. */
  sql(at: string, now: string, before: string, after: string): string;
}

/** Compares the instant that a value names with now. */
export const spanOperator = ({ id, holds, turns, sql: write }: SpanOperator): Operator => ({
  id,
  value: 'span',
  usesCalendar: true,
  accepts: (expected) => readSpan(expected) !== null,
  evaluate: (actual, expected, { now, zone }) => {
    const [at, span] = [instantOf(actual, zone), readSpan(expected)];
    return at !== null && span !== null && holds(at, now, span);
  },
  nextChange: (actual, expected, { now, zone }) => {
    const [at, span] = [instantOf(actual, zone), readSpan(expected)];
    if (at === null || span === null) return null;
    return turns(at, span).find((turn) => turn > now) ?? null;
  },
  toSql: (actual, expected, sql) => {
    const span = readSpan(expected);
    if (span === null) return 'false';
    const { now } = sql.setting;
    const at = `safar_moment(${actual}, ${sql.zone()}, ${sql.persianYears()})`;
    return `coalesce(${write(at, sql.instant(now), sql.instant(now - span), sql.instant(now + span))}, false)`;
  },
});
