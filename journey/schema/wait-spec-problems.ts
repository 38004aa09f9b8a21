import type { ConfigProblem } from '../compile/node-definition';
import { MAX_WAIT_DAYS } from '../graph/types';
import { UNIT_MS, type WaitSpec } from './wait-spec';

/** Most days that a month may have, from month 1 on. */
const MONTH_DAYS = {
  gregorian: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  persian: [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30],
};

/** Years that are meant in a calendar: 1405 is none of the Gregorian one that anybody waits for. */
const YEARS = { gregorian: [1900, 2200], persian: [1300, 1500] } as const;

/** Waits that end too late, or on a day that there is not. `prefix`: where the spec stands in the config, with a dot after it. */
export function waitSpecProblems(spec: WaitSpec, prefix = ''): ConfigProblem[] {
  const error = (code: string, field: string, values?: ConfigProblem['values']): ConfigProblem[] => [
    { code, severity: 'error', field: `${prefix}${field}`, ...(values ? { values } : {}) },
  ];
  if (spec.mode === 'time-of-day' || spec.mode === 'date' || spec.mode === 'window') return [];
  if (spec.mode === 'calendar-date') {
    const days = MONTH_DAYS[spec.calendar][spec.month - 1] ?? 31;
    if (spec.day > days) return error('wait-no-such-day', 'day', { days });
    const [first, last] = YEARS[spec.calendar];
    const isYear = spec.year === undefined || (spec.year >= first && spec.year <= last);
    return isYear ? [] : error('wait-other-calendar', 'year', { first, last });
  }
  if (spec.amount * UNIT_MS[spec.unit] <= MAX_WAIT_DAYS * UNIT_MS.days) return [];
  return error('wait-too-long', 'amount', { maxDays: MAX_WAIT_DAYS });
}
