'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { SearchInput } from '@/components/ui/search-input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { RUN_STATUS_FILTERS, type RunStatusFilter } from '@/shared/run-status';
import type { useRunFilters } from './use-run-filters';

const ANY = 'any';

/** Search, status and journey of the runs list. `journeyId` fixes the journey. */
export function RunFilters(
  props: Omit<ReturnType<typeof useRunFilters>, 'isFiltered'> & { journeyId?: string },
) {
  const { filters, setFilters } = props;
  const t = useTranslations('runs');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('search')}
        value={filters.search}
        onChange={(search) => setFilters({ search: search || null })}
        className="w-full sm:w-72"
      />
      <Select
        value={filters.status ?? ANY}
        onValueChange={(status) =>
          setFilters({ status: status === ANY ? null : (status as RunStatusFilter) })
        }
      >
        <SelectTrigger aria-label={t('status.label')} className="w-auto">
          <SelectValue />
        </SelectTrigger>
        <SelectContent>
          <SelectItem value={ANY}>{t('status.all')}</SelectItem>
          {RUN_STATUS_FILTERS.map((status) => (
            <SelectItem key={status} value={status}>
              {t(`status.${status}`)}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      {props.journeyId ? null : (
        <JourneySelect value={filters.journey} onChange={(journey) => setFilters({ journey, node: null })} />
      )}
      {filters.node ? (
        <Button variant="outline" size="sm" onClick={() => setFilters({ node: null })}>
          {t('step.label')}: <bdi dir="ltr">{filters.node}</bdi>
          <X aria-hidden />
          <span className="sr-only">{t('step.remove')}</span>
        </Button>
      ) : null}
      {filters.message ? (
        <Button variant="outline" size="sm" onClick={() => setFilters({ message: null })}>
          {t(`messageFilter.${filters.message}`)}
          <X aria-hidden />
          <span className="sr-only">{t('messageFilter.remove')}</span>
        </Button>
      ) : null}
    </div>
  );
}

function JourneySelect(props: { value: string | null; onChange(journey: string | null): void }) {
  const t = useTranslations('runs');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const journeys = useQuery(trpc.journey.names.queryOptions({ workspace: slug }));
  return (
    <Select
      value={props.value ?? ANY}
      onValueChange={(journey) => props.onChange(journey === ANY ? null : journey)}
    >
      <SelectTrigger aria-label={t('journey.label')} className="w-auto max-w-56">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        <SelectItem value={ANY}>{t('journey.all')}</SelectItem>
        {journeys.data?.map((journey) => (
          <SelectItem key={journey.id} value={journey.id}>
            {journey.name}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
