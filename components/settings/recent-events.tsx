'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Radio } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { SearchInput } from '@/components/ui/search-input';
import { EventRow } from './event-row';
import { LoadMore } from './load-more';

const REFRESH_MS = 3_000;

/** The newest events, followed live. */
export function RecentEvents() {
  const t = useTranslations('settings.events');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [search, setSearch] = useQueryState('search', parseAsString.withDefault(''));
  const events = useInfiniteQuery(
    trpc.event.recent.infiniteQueryOptions(
      { workspace, search: search || undefined },
      {
        getNextPageParam: (page) => page.nextCursor,
        placeholderData: keepPreviousData,
        // Only the first page is followed; whoever reads on does not want rows to move.
        refetchInterval: (query) => ((query.state.data?.pages.length ?? 0) > 1 ? false : REFRESH_MS),
      },
    ),
  );
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-2">
        <SearchInput
          label={t('search')}
          value={search}
          onChange={(text) => void setSearch(text || null)}
          className="sm:w-80"
        />
        <Badge variant="accent" className="ms-auto">
          <span aria-hidden className="size-1.5 animate-pulse rounded-full bg-accent" />
          {t('live')}
        </Badge>
      </div>
      {events.isPending && <ListSkeleton rows={6} />}
      {events.isError && items.length === 0 && (
        <ErrorState message={errorText(events.error)} onRetry={() => events.refetch()} />
      )}
      {events.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState
            icon={Radio}
            title={search ? t('noResults') : t('empty')}
            text={search ? t('noResultsText') : t('emptyText')}
          />
        </Card>
      )}
      {items.length > 0 && (
        <Card className="overflow-hidden">
          <ul className="divide-y divide-border">
            {items.map((event) => (
              <EventRow key={event.messageId} event={event} />
            ))}
          </ul>
        </Card>
      )}
      <LoadMore query={events} />
    </div>
  );
}
