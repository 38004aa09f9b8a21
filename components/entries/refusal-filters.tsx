'use client';

import { useTranslations } from 'next-intl';
import { SearchInput } from '@/components/ui/search-input';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { PERIODS, type useRefusalFilters } from './use-refusal-filters';

/** Search and period of the refusals. */
export function RefusalFilters({
  filters,
  setFilters,
}: Pick<ReturnType<typeof useRefusalFilters>, 'filters' | 'setFilters'>) {
  const t = useTranslations('entries.refusals');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('search')}
        value={filters.search}
        onChange={(search) => void setFilters({ search: search || null })}
        className="w-full sm:w-72"
      />
      <ToggleGroup
        type="single"
        aria-label={t('days.label')}
        className="ms-auto max-sm:ms-0"
        value={String(filters.days)}
        onValueChange={(value) => {
          const days = PERIODS.find((known) => String(known) === value);
          if (days) void setFilters({ days });
        }}
      >
        {PERIODS.map((days) => (
          <ToggleGroupItem key={days} value={String(days)}>
            {t(`days.${days}`)}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}
