'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useDebounced } from '@/components/ui/use-debounced';
import { CHANNELS } from '@/shared/channel';
import { InboxFilters } from './inbox-filters';
import { InboxList } from './inbox-list';
import { InboxReader } from './inbox-reader';
import { NoMessages } from './no-messages';

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
  const opened = view.message;
  const empty = {
    isFiltered: Boolean(view.search || view.channel),
    onClear: () => setView({ search: null, channel: null }),
  };
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
      <div className={cn(opened && 'max-lg:hidden')}>
        <InboxFilters
          search={view.search}
          channel={view.channel}
          onSearch={(search) => setView({ search: search || null })}
          onChannel={(channel) => setView({ channel })}
        />
      </div>
      {messages.isPending ? <ListSkeleton rows={8} /> : null}
      {messages.isError && items.length === 0 ? (
        <ErrorState message={errorText(messages.error)} onRetry={() => messages.refetch()} />
      ) : null}
      {messages.isSuccess && items.length === 0 && !opened ? <NoMessages {...empty} /> : null}
      {items.length > 0 || (messages.isSuccess && opened) ? (
        <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className={cn('min-w-0 space-y-2', opened && 'max-lg:hidden')}>
            {items.length > 0 ? (
              <InboxList
                items={items}
                opened={opened}
                onOpen={(message) => setView({ message }, { history: 'push' })}
              />
            ) : (
              <NoMessages {...empty} />
            )}
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
            <InboxReader messageId={opened} items={items} onBack={() => setView({ message: null })} />
          </div>
        </div>
      ) : null}
    </Page>
  );
}
