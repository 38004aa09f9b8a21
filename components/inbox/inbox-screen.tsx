'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useDebounced } from '@/components/ui/use-debounced';
import { CHANNELS } from '@/shared/channel';
import { InboxFilters } from './inbox-filters';
import { InboxList } from './inbox-list';
import { InboxMessage } from './inbox-message';

const REFRESH_MS = 3_000;

/** The sandbox: every message as its receiver would see it, in two panes. */
export function InboxScreen() {
  const t = useTranslations('inbox');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [view, setView] = useQueryStates({
    search: parseAsString.withDefault(''),
    channel: parseAsStringLiteral(CHANNELS),
    message: parseAsString,
  });
  const search = useDebounced(view.search, 250);
  const messages = useInfiniteQuery(
    trpc.inbox.list.infiniteQueryOptions(
      { workspace: slug, channel: view.channel ?? undefined, search: search || undefined },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: REFRESH_MS },
    ),
  );
  const items = messages.data?.pages.flatMap((page) => page.items) ?? [];
  const opened = items.find(({ messageId }) => messageId === view.message);
  const isFiltered = Boolean(view.search || view.channel);
  return (
    <Page>
      <PageHead
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/settings/channels`}>{t('connect')}</Link>
          </Button>
        }
      />
      <InboxFilters
        search={view.search}
        channel={view.channel}
        onSearch={(search) => setView({ search: search || null })}
        onChannel={(channel) => setView({ channel })}
      />
      {messages.isPending ? <ListSkeleton rows={8} /> : null}
      {messages.isError && items.length === 0 ? (
        <ErrorState message={errorText(messages.error)} onRetry={() => messages.refetch()} />
      ) : null}
      {messages.isSuccess && items.length === 0 ? (
        <EmptyState
          icon={Inbox}
          title={isFiltered ? t('noResults.title') : t('empty.title')}
          text={isFiltered ? t('noResults.text') : t('empty.text')}
          action={
            isFiltered ? (
              <Button variant="outline" onClick={() => setView({ search: null, channel: null })}>
                {t('noResults.action')}
              </Button>
            ) : (
              <Button asChild>
                <Link href={`/w/${slug}/journeys`}>{t('empty.action')}</Link>
              </Button>
            )
          }
        />
      ) : null}
      {items.length > 0 ? (
        <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className={cn('min-w-0 space-y-2', opened && 'max-lg:hidden')}>
            <InboxList
              items={items}
              opened={view.message}
              onOpen={(message) => setView({ message }, { history: 'push' })}
            />
            {messages.hasNextPage ? (
              <Button
                variant="outline"
                disabled={messages.isFetchingNextPage}
                onClick={() => messages.fetchNextPage()}
              >
                {t('more')}
              </Button>
            ) : null}
          </div>
          <div className={cn('min-w-0 lg:sticky lg:top-4', !opened && 'max-lg:hidden')}>
            {opened ? (
              <InboxMessage key={opened.messageId} item={opened} onBack={() => setView({ message: null })} />
            ) : (
              <p className="rounded-xl border border-dashed p-10 text-center text-muted-foreground text-sm">
                {t('choose')}
              </p>
            )}
          </div>
        </div>
      ) : null}
    </Page>
  );
}
