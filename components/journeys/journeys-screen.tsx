'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { LayoutGrid, Plus, Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
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
import { KnownNamesContext } from '@/i18n/known-names';
import { CreateJourneyDialog } from './create-journey-dialog';
import { FolderBar } from './folder-bar';
import { JourneyFilters } from './journey-filters';
import { JourneyTable } from './journey-table';
import { SelectionBar } from './selection-bar';
import { useJourneyFacets } from './use-journey-facets';
import { useJourneyFilters } from './use-journey-filters';
import { useKnownNames } from './use-known-names';

const REFRESH_MS = 5_000;

/** Every journey of the workspace with its numbers, which follow what happens. */
export function JourneysScreen() {
  const t = useTranslations('journeys');
  const gallery = useTranslations('gallery');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const { filters, setFilters, isFiltered, clear } = useJourneyFilters();
  const facets = useJourneyFacets();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { search, status, folder, tag, owner, sort } = filters;
  const journeys = useInfiniteQuery(
    trpc.journey.list.infiniteQueryOptions(
      {
        workspace: slug,
        search: search || undefined,
        status: status ?? undefined,
        folder: folder ?? undefined,
        tag: tag ?? undefined,
        ownerId: owner ?? undefined,
        sort,
      },
      {
        getNextPageParam: (page) => page.nextCursor,
        refetchInterval: REFRESH_MS,
        placeholderData: keepPreviousData,
      },
    ),
  );
  const names = useKnownNames();
  const items = journeys.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = items.filter(({ id }) => selected.has(id));
  const create = (
    <Button onClick={() => setFilters({ new: true })}>
      <Plus />
      {t('new')}
    </Button>
  );
  const actions = (
    <>
      <Button asChild variant="outline">
        <Link href={`/w/${slug}/journeys/gallery`}>
          <LayoutGrid />
          {gallery('open')}
        </Link>
      </Button>
      {create}
    </>
  );
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} actions={actions} />
      <FolderBar filters={filters} setFilters={setFilters} facets={facets} />
      <JourneyFilters filters={filters} setFilters={setFilters} facets={facets} />
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
            <EmptyState
              icon={Waypoints}
              title={t('empty.title')}
              text={t('empty.text')}
              action={<div className="flex flex-wrap justify-center gap-2">{actions}</div>}
            />
          )}
        </Card>
      )}
      {items.length > 0 && (
        <KnownNamesContext value={names}>
          <JourneyTable
            journeys={items}
            selected={new Set(chosen.map(({ id }) => id))}
            onSelect={setSelected}
          />
        </KnownNamesContext>
      )}
      <LoadMore query={journeys} />
      {chosen.length > 0 && <SelectionBar journeys={chosen} onClear={() => setSelected(new Set())} />}
      <CreateJourneyDialog
        open={filters.new}
        folder={folder || undefined}
        onOpenChange={(open) => setFilters({ new: open || null })}
      />
    </Page>
  );
}
