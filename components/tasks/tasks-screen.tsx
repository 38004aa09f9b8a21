'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { FilterChip } from '@/components/ui/filter-chip';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { TASK_STATES } from '@/shared/task-state';
import { TaskCard } from './task-card';

const REFRESH_MS = 5_000;

/** What journeys ask the team: open tasks first, the others a click away. */
export function TasksScreen() {
  const t = useTranslations('tasks');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [state, setState] = useQueryState('state', parseAsStringLiteral(TASK_STATES).withDefault('open'));
  const tasks = useInfiniteQuery(
    trpc.task.list.infiniteQueryOptions(
      { workspace: slug, state },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: REFRESH_MS },
    ),
  );
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <PageHead title={t('title')} subtitle={t('subtitle')} />
      <fieldset className="flex flex-wrap gap-2" aria-label={t('filter')}>
        {TASK_STATES.map((own) => (
          <FilterChip key={own} pressed={state === own} onClick={() => setState(own)}>
            {t(`state.${own}`)}
          </FilterChip>
        ))}
      </fieldset>
      {tasks.isPending ? <ListSkeleton rows={4} /> : null}
      {tasks.isError && items.length === 0 ? (
        <ErrorState message={errorText(tasks.error)} onRetry={() => tasks.refetch()} />
      ) : null}
      {tasks.isSuccess && items.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t(`empty.${state}`)} text={t('empty.text')} />
      ) : null}
      <ul className="flex flex-col gap-3">
        {items.map((task) => (
          <li key={task.id}>
            <TaskCard task={task} withRun />
          </li>
        ))}
      </ul>
      {tasks.hasNextPage ? (
        <Button variant="outline" disabled={tasks.isFetchingNextPage} onClick={() => tasks.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Page>
  );
}
