'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { PeopleTable } from '@/components/people/people-table';
import { LoadMore } from '@/components/settings/load-more';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { SearchInput } from '@/components/ui/search-input';
import { useDebounced } from '@/components/ui/use-debounced';
import type { SegmentListItem } from '@/server/read/views/segment-views';
import { SetMembersForm } from './set-members-form';
import { TakeOutButton } from './take-out-button';

const STILL_MS = 250;
const REFRESH_MS = 5_000;

/** Who belongs to a segment, last seen first; those of one filled by hand are put in and taken out here. */
export function SegmentPeople({ segment }: { segment: SegmentListItem }) {
  const t = useTranslations('segments.screen');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [typed, setTyped] = useQueryState('search', parseAsString.withDefault(''));
  const search = useDebounced(typed, STILL_MS);
  const people = useInfiniteQuery(
    trpc.person.list.infiniteQueryOptions(
      { workspace, segmentId: segment.id, search: search || undefined },
      {
        getNextPageParam: (page) => page.nextCursor,
        placeholderData: keepPreviousData,
        refetchInterval: REFRESH_MS,
      },
    ),
  );
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const isStatic = segment.rule === null;
  return (
    <section aria-labelledby="segment-people" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold text-base" id="segment-people">
          {t('people')}
        </h2>
        <SearchInput
          className="w-full sm:w-72"
          label={t('searchPeople')}
          onChange={(next) => void setTyped(next || null)}
          value={typed}
        />
      </div>
      {isStatic && <SetMembersForm segmentKey={segment.key} />}
      {people.isPending && <ListSkeleton rows={5} />}
      {people.isError && items.length === 0 && (
        <ErrorState message={errorText(people.error)} onRetry={() => people.refetch()} />
      )}
      {people.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState
            icon={Users}
            text={search ? undefined : t(isStatic ? 'noPeopleHand' : 'noPeopleRule')}
            title={t(search ? 'noneFound' : 'noPeople')}
          />
        </Card>
      )}
      {items.length > 0 && (
        <PeopleTable
          action={
            isStatic ? (person) => <TakeOutButton person={person} segmentKey={segment.key} /> : undefined
          }
          people={items}
        />
      )}
      <LoadMore query={people} />
    </section>
  );
}
