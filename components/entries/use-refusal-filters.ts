'use client';

import { parseAsNumberLiteral, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { REFUSAL_CODES } from './refusal-codes';

/** Periods of the list, in days. */
export const PERIODS = [1, 7, 30] as const;

/** Filters of the refusals; they live in the address, so that a view can be linked to. */
export function useRefusalFilters() {
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    reason: parseAsStringLiteral(REFUSAL_CODES),
    days: parseAsNumberLiteral(PERIODS).withDefault(7),
  });
  const isFiltered = Boolean(filters.search || filters.reason);
  const clear = () => setFilters({ search: null, reason: null });
  return { filters, setFilters, isFiltered, clear };
}
