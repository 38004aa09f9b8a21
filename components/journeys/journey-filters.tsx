'use client';

import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { SearchInput } from '@/components/ui/search-input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import type { JourneyFacets } from '@/server/read/views/journey-views';
import { JOURNEY_SORTS, type JourneySort } from '@/shared/journey-sort';
import { FacetSelect } from './facet-select';
import type { JourneyFilterState } from './use-journey-filters';

const SHOWN = ['live', 'draft', 'paused', 'stopped', 'archived'] as const;

/** Search, state, tag, owner, order. A kind of which there is nothing to choose is not offered. */
export function JourneyFilters({
  filters,
  setFilters,
  facets,
}: Pick<JourneyFilterState, 'filters' | 'setFilters'> & { facets: JourneyFacets }) {
  const t = useTranslations('journeys');
  const words = useTranslations('organize.filters');
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
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {(facets.tags.length > 0 || filters.tag !== null) && (
          <FacetSelect
            label={words('tag')}
            any={words('anyTag')}
            value={filters.tag}
            options={facets.tags.map((tag) => ({ value: tag, label: tag }))}
            onChange={(tag) => setFilters({ tag })}
          />
        )}
        {(facets.owners.length > 1 || filters.owner !== null) && (
          <FacetSelect
            label={words('owner')}
            any={words('anybody')}
            value={filters.owner}
            options={facets.owners.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(owner) => setFilters({ owner })}
          />
        )}
        <Select value={filters.sort} onValueChange={(sort) => setFilters({ sort: sort as JourneySort })}>
          <SelectTrigger aria-label={t('sort.label')} size="sm" className="w-auto">
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
    </div>
  );
}
