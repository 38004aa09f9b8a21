'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { useFormat } from '@/i18n/use-format';
import type { TimelineItem } from '@/server/read/views/person-views';
import { TimelineRow } from './timeline-row';

const REFRESH_MS = 5_000;
const KINDS = ['all', 'event', 'step', 'message', 'refusal'] as const;
type Kind = (typeof KINDS)[number];

/** Events, steps, messages and refusals of one person, newest first, under their days. */
export function Timeline({ personId }: { personId: string }) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [kind, setKind] = useQueryState('show', parseAsStringLiteral(KINDS).withDefault('all'));
  const timeline = useInfiniteQuery(
    trpc.person.timeline.infiniteQueryOptions(
      { workspace: slug, personId, kind: kind === 'all' ? undefined : kind },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: REFRESH_MS },
    ),
  );
  const items = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="min-w-0 space-y-3">
      <header className="flex flex-wrap items-center gap-3">
        <h2 className="font-semibold text-sm">{t('person.timeline')}</h2>
        <ToggleGroup
          type="single"
          value={kind}
          onValueChange={(next) => next && void setKind(next as Kind)}
          aria-label={t('timeline.filter')}
          className="ms-auto flex-wrap"
        >
          {KINDS.map((name) => (
            <ToggleGroupItem key={name} value={name}>
              {t(`timeline.kinds.${name}`)}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      </header>
      {timeline.isPending ? <ListSkeleton rows={6} /> : null}
      {timeline.isError ? (
        <ErrorState message={errorText(timeline.error)} onRetry={() => timeline.refetch()} />
      ) : null}
      {timeline.isSuccess && items.length === 0 ? (
        <p className="text-muted-foreground text-sm">{t('timeline.empty')}</p>
      ) : null}
      <Days items={items} />
      {timeline.hasNextPage ? (
        <Button
          variant="outline"
          disabled={timeline.isFetchingNextPage}
          onClick={() => timeline.fetchNextPage()}
        >
          {t('timeline.older')}
        </Button>
      ) : null}
    </section>
  );
}

function Days({ items }: { items: TimelineItem[] }) {
  const format = useFormat();
  const days = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const day = format.fullDate(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, group]) => (
    <div key={day}>
      <h3 className="mb-1 font-medium text-muted-foreground text-xs">{day}</h3>
      <ol className="divide-y rounded-xl border bg-surface">
        {group.map((item) => (
          <TimelineRow key={`${item.kind}:${item.id}`} item={item} />
        ))}
      </ol>
    </div>
  ));
}
