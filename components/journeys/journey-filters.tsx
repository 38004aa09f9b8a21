'use client';

import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { SearchInput } from '@/components/ui/search-input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { JOURNEY_SORTS, type JourneySort } from './sort-journeys';
import type { JourneyFilterState } from './use-journey-filters';

const SHOWN = ['live', 'draft', 'paused', 'archived'] as const;

/** Search, state, order. */
export function JourneyFilters({ filters, setFilters }: Pick<JourneyFilterState, 'filters' | 'setFilters'>) {
  const t = useTranslations('journeys');
  const common = useTranslations('common');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('search')}
        value={filters.search}
        onChange={(search) => setFilters({ search: search || null })}
      />
      <fieldset aria-label={t('filter')} className="flex flex-wrap items-center gap-1.5">
        <FilterChip pressed={filters.status === null} onClick={() => setFilters({ status: null })}>
          {common('all')}
        </FilterChip>
        {SHOWN.map((status) => (
          <FilterChip
            key={status}
            pressed={filters.status === status}
            onClick={() => setFilters({ status: filters.status === status ? null : status })}
          >
            {t(`status.${status}`)}
          </FilterChip>
        ))}
      </fieldset>
      <Select value={filters.sort} onValueChange={(sort) => setFilters({ sort: sort as JourneySort })}>
        <SelectTrigger aria-label={t('sort.label')} size="sm" className="ms-auto w-auto">
          <SelectValue />
        </SelectTrigger>
        <SelectContent align="end">
          {JOURNEY_SORTS.map((sort) => (
            <SelectItem key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
    </div>
  );
}
