'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { LoadMore } from './load-more';
import { RejectedEventRow } from './rejected-event-row';

const REFRESH_MS = 5_000;

/** Events that could not be taken in, each with its reason and what was sent. */
export function RejectedEvents() {
  const t = useTranslations('settings.events');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const events = useInfiniteQuery(
    trpc.event.rejected.infiniteQueryOptions(
      { workspace },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: REFRESH_MS },
    ),
  );
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-3">
      {events.isPending && <ListSkeleton rows={4} />}
      {events.isError && items.length === 0 && (
        <ErrorState message={errorText(events.error)} onRetry={() => events.refetch()} />
      )}
      {events.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState icon={ShieldCheck} title={t('rejectedEmpty')} text={t('rejectedEmptyText')} />
        </Card>
      )}
      {items.length > 0 && (
        <Card className="overflow-hidden">
          <ul className="divide-y divide-border">
            {items.map((event) => (
              <RejectedEventRow key={event.id} event={event} />
            ))}
          </ul>
        </Card>
      )}
      <LoadMore query={events} />
    </div>
  );
}
