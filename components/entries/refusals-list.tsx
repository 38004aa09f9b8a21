'use client';

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { DoorOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { RefusalFilters } from './refusal-filters';
import { RefusalReasons } from './refusal-reasons';
import { RefusalsTable } from './refusals-table';
import { useRefusalFilters } from './use-refusal-filters';

const REFRESH_MS = 4_000;
/** Counting reads the whole period. */
const RECOUNT_MS = 15_000;

/** Reasons with their counts at the inline start, people beside them; followed live until one reads on. */
export function RefusalsList({ journeyId }: { journeyId: string }) {
  const t = useTranslations('entries.refusals');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { filters, setFilters, isFiltered, clear } = useRefusalFilters();
  const { search, reason, days } = filters;
  const input = { workspace, journeyId, days, search: search || undefined };
  const counts = useQuery(
    trpc.journey.refusalCounts.queryOptions(input, {
      refetchInterval: RECOUNT_MS,
      placeholderData: keepPreviousData,
    }),
  );
  const refusals = useInfiniteQuery(
    trpc.journey.refusals.infiniteQueryOptions(
      { ...input, code: reason ?? undefined },
      {
        getNextPageParam: (page) => page.nextCursor,
        placeholderData: keepPreviousData,
        refetchInterval: (query) => ((query.state.data?.pages.length ?? 0) > 1 ? false : REFRESH_MS),
      },
    ),
  );
  const items = refusals.data?.pages.flatMap((page) => page.items) ?? [];
  const isEmpty = refusals.isSuccess && items.length === 0;
  return (
    <>
      <RefusalFilters filters={filters} setFilters={setFilters} />
      {refusals.isPending && <ListSkeleton rows={8} />}
      {refusals.isError && items.length === 0 && (
        <ErrorState message={errorText(refusals.error)} onRetry={() => refusals.refetch()} />
      )}
      {isEmpty && !isFiltered && (
        <Card>
          <EmptyState icon={DoorOpen} title={t('empty.title')} text={t('empty.text', { days })} />
        </Card>
      )}
      {(items.length > 0 || (isEmpty && isFiltered)) && (
        <div className="grid items-start gap-4 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <RefusalReasons
            counts={counts.data}
            days={days}
            journeyId={journeyId}
            chosen={reason}
            onChoose={(code) => void setFilters({ reason: code })}
          />
          <div className="flex min-w-0 flex-col gap-4">
            {items.length > 0 ? (
              <RefusalsTable refusals={items} />
            ) : (
              <Card>
                <EmptyState
                  title={t('noResults.title')}
                  text={t('noResults.text')}
                  action={
                    <Button variant="outline" onClick={() => void clear()}>
                      {t('noResults.action')}
                    </Button>
                  }
                />
              </Card>
            )}
            {refusals.hasNextPage && (
              <Button
                variant="outline"
                className="self-center"
                busy={refusals.isFetchingNextPage}
                onClick={() => void refusals.fetchNextPage()}
              >
                {common('loadMore')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
