'use client';

import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { JOURNEY_SORTS } from '@/shared/journey-sort';
import { JOURNEY_STATUSES } from '@/shared/journey-status';

/** Filters of the journeys list; they live in the address, so that a view can be linked to. `new` opens the dialog. */
export function useJourneyFilters() {
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    status: parseAsStringLiteral(JOURNEY_STATUSES),
    /** Empty: those that lie in none. */
    folder: parseAsString,
    tag: parseAsString,
    owner: parseAsString,
    sort: parseAsStringLiteral(JOURNEY_SORTS).withDefault('updated'),
    new: parseAsBoolean.withDefault(false),
  });
  const { search, status, folder, tag, owner } = filters;
  const isFiltered = search !== '' || [status, folder, tag, owner].some((value) => value !== null);
  const clear = () => setFilters({ search: null, status: null, folder: null, tag: null, owner: null });
  return { filters, setFilters, isFiltered, clear };
}

export type JourneyFilterState = ReturnType<typeof useJourneyFilters>;
