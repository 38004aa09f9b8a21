'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { RUN_STATUS_FILTERS } from '@/shared/run-status';

/** Filters of the runs list; they live in the address, so that a view can be linked to. */
export function useRunFilters() {
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    status: parseAsStringLiteral(RUN_STATUS_FILTERS),
    journey: parseAsString,
    node: parseAsString,
    message: parseAsStringLiteral(['unknown']),
  });
  const isFiltered = Boolean(
    filters.search || filters.status || filters.journey || filters.node || filters.message,
  );
  const clear = () => setFilters({ search: null, status: null, journey: null, node: null, message: null });
  return { filters, setFilters, isFiltered, clear };
}
