'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus, Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { KnownNamesContext } from '@/i18n/known-names';
import { useLanguage } from '@/i18n/use-language';
import { CreateJourneyDialog } from './create-journey-dialog';
import { JourneyFilters } from './journey-filters';
import { JourneyTable } from './journey-table';
import { sortJourneys } from './sort-journeys';
import { useJourneyFilters } from './use-journey-filters';
import { useKnownNames } from './use-known-names';

const REFRESH_MS = 5_000;

/** Every journey of the workspace with its numbers, which follow what happens. */
export function JourneysScreen() {
  const t = useTranslations('journeys');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const { language } = useLanguage();
  const { filters, setFilters, isFiltered, clear } = useJourneyFilters();
  const { search, status, sort } = filters;
  const journeys = useInfiniteQuery(
    trpc.journey.list.infiniteQueryOptions(
      { workspace: slug, search: search || undefined, status: status ?? undefined },
      {
        getNextPageParam: (page) => page.nextCursor,
        refetchInterval: REFRESH_MS,
        placeholderData: keepPreviousData,
      },
    ),
  );
  const names = useKnownNames();
  const items = sortJourneys(journeys.data?.pages.flatMap((page) => page.items) ?? [], sort, language);
  const create = (
    <Button onClick={() => setFilters({ new: true })}>
      <Plus />
      {t('new')}
    </Button>
  );
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} actions={create} />
      <JourneyFilters filters={filters} setFilters={setFilters} />
      {journeys.isPending && <ListSkeleton rows={6} />}
      {journeys.isError && items.length === 0 && (
        <ErrorState message={errorText(journeys.error)} onRetry={() => journeys.refetch()} />
      )}
      {journeys.isSuccess && items.length === 0 && (
        <Card>
          {isFiltered ? (
            <EmptyState
              title={t('noResults.title')}
              text={t('noResults.text')}
              action={
                <Button variant="outline" onClick={clear}>
                  {t('noResults.action')}
                </Button>
              }
            />
          ) : (
            <EmptyState icon={Waypoints} title={t('empty.title')} text={t('empty.text')} action={create} />
          )}
        </Card>
      )}
      {items.length > 0 && (
        <KnownNamesContext value={names}>
          <JourneyTable journeys={items} />
        </KnownNamesContext>
      )}
      {journeys.hasNextPage && (
        <Button
          variant="outline"
          className="self-center"
          busy={journeys.isFetchingNextPage}
          onClick={() => journeys.fetchNextPage()}
        >
          {common('loadMore')}
        </Button>
      )}
      <CreateJourneyDialog open={filters.new} onOpenChange={(open) => setFilters({ new: open || null })} />
    </Page>
  );
}
