'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Group, Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { LoadMore } from '@/components/settings/load-more';
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
import { SearchInput } from '@/components/ui/search-input';
import { SegmentTable } from './segment-table';

const REFRESH_MS = 5_000;

/** Every segment with how many people belong to it, which follows what happens. */
export function SegmentsScreen() {
  const t = useTranslations('segments');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [search, setSearch] = useQueryState('search', parseAsString.withDefault(''));
  const segments = useInfiniteQuery(
    trpc.segment.listInUse.infiniteQueryOptions(
      { workspace: slug, search: search || undefined },
      {
        getNextPageParam: (page) => page.nextCursor,
        refetchInterval: REFRESH_MS,
        placeholderData: keepPreviousData,
      },
    ),
  );
  const shown = segments.data?.pages.flatMap(({ items }) => items) ?? [];
  const create = (
    <Button asChild>
      <Link href={`/w/${slug}/segments/new`}>
        <Plus />
        {t('new')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} actions={create} />
      {(shown.length > 0 || search !== '') && (
        <SearchInput
          label={t('search')}
          value={search}
          onChange={(next) => void setSearch(next || null)}
          className="w-full sm:w-72"
        />
      )}
      {segments.isPending && <ListSkeleton rows={6} />}
      {segments.isError && !segments.data && (
        <ErrorState message={errorText(segments.error)} onRetry={() => segments.refetch()} />
      )}
      {segments.data && shown.length === 0 && (
        <Card>
          {search === '' ? (
            <EmptyState icon={Group} title={t('empty.title')} text={t('empty.text')} action={create} />
          ) : (
            <EmptyState
              title={t('noResults.title')}
              text={t('noResults.text')}
              action={
                <Button variant="outline" onClick={() => void setSearch(null)}>
                  {t('noResults.action')}
                </Button>
              }
            />
          )}
        </Card>
      )}
      {shown.length > 0 && <SegmentTable segments={shown} />}
      <LoadMore query={segments} />
    </Page>
  );
}
