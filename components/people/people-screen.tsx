'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { SearchInput } from '@/components/ui/search-input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { useDebounced } from '@/components/ui/use-debounced';
import { CHANNELS, type Channel } from '@/shared/channel';
import { PeopleTable } from './people-table';

const ANY = 'any';

/** Everyone the workspace knows, newest activity first. */
export function PeopleScreen() {
  const t = useTranslations('people');
  const channelName = useTranslations('rules.channels');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [filters, setFilters] = useQueryStates({
    search: parseAsString.withDefault(''),
    reachable: parseAsStringLiteral(CHANNELS),
  });
  const clear = () => setFilters({ search: null, reachable: null });
  const search = useDebounced(filters.search, 250);
  const people = useInfiniteQuery(
    trpc.person.list.infiniteQueryOptions(
      { workspace: slug, search: search || undefined, reachable: filters.reachable ?? undefined },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Boolean(filters.search || filters.reachable);
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} />
      <div className="flex flex-wrap items-center gap-2">
        <SearchInput
          label={t('search')}
          value={filters.search}
          onChange={(search) => setFilters({ search: search || null })}
          className="w-full sm:w-72"
        />
        <Select
          value={filters.reachable ?? ANY}
          onValueChange={(channel) =>
            setFilters({ reachable: channel === ANY ? null : (channel as Channel) })
          }
        >
          <SelectTrigger aria-label={t('reachable.label')} className="w-auto">
            <SelectValue />
          </SelectTrigger>
          <SelectContent>
            <SelectItem value={ANY}>{t('reachable.any')}</SelectItem>
            {CHANNELS.map((channel) => (
              <SelectItem key={channel} value={channel}>
                {t('reachable.label')} {channelName(channel)}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      </div>
      {people.isPending ? <ListSkeleton rows={8} /> : null}
      {people.isError && items.length === 0 ? (
        <ErrorState message={errorText(people.error)} onRetry={() => people.refetch()} />
      ) : null}
      {people.isSuccess && items.length === 0 ? (
        <EmptyState
          icon={Users}
          title={isFiltered ? t('noResults.title') : t('empty.title')}
          text={isFiltered ? t('noResults.text') : t('empty.text')}
          action={
            isFiltered ? (
              <Button variant="outline" onClick={clear}>
                {t('noResults.action')}
              </Button>
            ) : (
              <Button asChild>
                <Link href={`/w/${slug}/settings/events`}>{t('empty.action')}</Link>
              </Button>
            )
          }
        />
      ) : null}
      {items.length > 0 ? <PeopleTable people={items} /> : null}
      {people.hasNextPage ? (
        <Button variant="outline" disabled={people.isFetchingNextPage} onClick={() => people.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Page>
  );
}
