import type { ConfigProblem } from '../compile/node-definition';
import { MAX_WAIT_DAYS } from '../graph/types';
import { UNIT_MS, type WaitSpec, type WaitSpecOf } from './wait-spec';

/** Most days that a month may have, from month 1 on. */
const MONTH_DAYS = {
  gregorian: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  persian: [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30],
};

/** Years that are meant in a calendar: 1405 is none of the Gregorian one that anybody waits for. */
const YEARS = { gregorian: [1900, 2200], persian: [1300, 1500] } as const;

type Length = Pick<WaitSpecOf<'duration'>, 'amount' | 'unit'>;

/** Waits that end too late, or on a day that there is not. `prefix`: where the spec stands in the config, with a dot after it. */
export function waitSpecProblems(spec: WaitSpec, prefix = ''): ConfigProblem[] {
  const error = (code: string, field: string, values?: ConfigProblem['values']): ConfigProblem[] => [
    { code, severity: 'error', field: `${prefix}${field}`, ...(values ? { values } : {}) },
  ];
  const lengthProblems = ({ amount, unit }: Length, field: string) =>
    amount * UNIT_MS[unit] <= MAX_WAIT_DAYS * UNIT_MS.days
      ? []
      : error('wait-too-long', field, { maxDays: MAX_WAIT_DAYS });
  if (spec.mode === 'time-of-day' || spec.mode === 'window') return [];
  if (spec.mode === 'date') return spec.offset ? lengthProblems(spec.offset, 'offset.amount') : [];
  if (spec.mode === 'calendar-date') {
    const days = MONTH_DAYS[spec.calendar][spec.month - 1] ?? 31;
    if (spec.day > days) return error('wait-no-such-day', 'day', { days });
    const [first, last] = YEARS[spec.calendar];
    const isYear = spec.year === undefined || (spec.year >= first && spec.year <= last);
    return isYear ? [] : error('wait-other-calendar', 'year', { first, last });
  }
  return lengthProblems(spec, 'amount');
}
