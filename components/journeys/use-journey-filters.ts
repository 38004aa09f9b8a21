'use client';

import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { JOURNEY_STATUSES } from '@/shared/journey-status';
import { JOURNEY_SORTS } from './sort-journeys';

/** Filters of the journeys list; they live in the address, so that a view can be linked to. `new` opens the dialog. */
export function useJourneyFilters() {
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    status: parseAsStringLiteral(JOURNEY_STATUSES),
    sort: parseAsStringLiteral(JOURNEY_SORTS).withDefault('updated'),
    new: parseAsBoolean.withDefault(false),
  });
  const isFiltered = filters.search !== '' || filters.status !== null;
  const clear = () => setFilters({ search: null, status: null });
  return { filters, setFilters, isFiltered, clear };
}

export type JourneyFilterState = ReturnType<typeof useJourneyFilters>;
