'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { Route } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { useDebounced } from '@/components/ui/use-debounced';
import { RunFilters } from './run-filters';
import { RunsTable } from './runs-table';
import { useRunFilters } from './use-run-filters';

const REFRESH_MS = 4_000;

/** Who is where: the runs of the workspace, or of one journey, with filters that live in the address. */
export function RunsList({ journeyId }: { journeyId?: string }) {
  const t = useTranslations('runs');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const { filters, setFilters, isFiltered, clear } = useRunFilters();
  const search = useDebounced(filters.search, 250);
  const runs = useInfiniteQuery(
    trpc.run.list.infiniteQueryOptions(
      {
        workspace: slug,
        journeyId: journeyId ?? filters.journey ?? undefined,
        status: filters.status ?? undefined,
        nodeId: filters.node ?? undefined,
        hasUnknownMessage: filters.message === 'unknown' || undefined,
        search: search || undefined,
      },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: REFRESH_MS },
    ),
  );
  const items = runs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <RunFilters filters={filters} setFilters={setFilters} clear={clear} journeyId={journeyId} />
      {runs.isPending ? <ListSkeleton rows={8} /> : null}
      {runs.isError && items.length === 0 ? (
        <ErrorState message={errorText(runs.error)} onRetry={() => runs.refetch()} />
      ) : null}
      {runs.isSuccess && items.length === 0 ? (
        isFiltered ? (
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
          <EmptyState
            icon={Route}
            title={t('empty.title')}
            text={t('empty.text')}
            action={
              <Button asChild>
                <Link href={`/w/${slug}/journeys`}>{t('empty.action')}</Link>
              </Button>
            }
          />
        )
      ) : null}
      {items.length > 0 ? <RunsTable runs={items} withJourney={!journeyId} /> : null}
      {runs.hasNextPage ? (
        <Button variant="outline" disabled={runs.isFetchingNextPage} onClick={() => runs.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
