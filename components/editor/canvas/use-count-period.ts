'use client';

import { parseAsNumberLiteral, useQueryState } from 'nuqs';

/** Periods of the numbers on the cards, in days of the workspace, today included. */
export const COUNT_PERIODS = [1, 7, 30, 90] as const;
export type CountPeriod = (typeof COUNT_PERIODS)[number];

/** The period of the numbers, null for since ever; it lives in the address, so that a view can be linked to. */
export function useCountPeriod(): [CountPeriod | null, (period: CountPeriod | null) => void] {
  const [period, setPeriod] = useQueryState('period', parseAsNumberLiteral(COUNT_PERIODS));
  return [period, (next) => void setPeriod(next)];
}
