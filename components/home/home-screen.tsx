'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ErrorState } from '@/components/ui/error-state';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { useFormat } from '@/i18n/use-format';
import { AttentionList } from './attention-list';
import { Figures } from './figures';
import { FirstSteps } from './first-steps';
import { HomeSkeleton } from './home-skeleton';
import { OpenJourneys } from './open-journeys';

const REFRESH_MS = 4_000;

/** First the steps of a new workspace, then its numbers; both follow what happens. */
export function HomeScreen({ renderedAt }: { renderedAt: string }) {
  const t = useTranslations('home');
  const trpc = useTRPC();
  const format = useFormat();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const live = { refetchInterval: REFRESH_MS };
  const overview = useQuery(trpc.workspace.overview.queryOptions({ workspace }, live));
  const journeys = useQuery(trpc.journey.list.queryOptions({ workspace }, live));
  const templates = useQuery(trpc.template.list.queryOptions({ workspace }, { refetchInterval: 10_000 }));
  const failed = [overview, journeys].find((query) => query.isError && !query.data);
  const items = journeys.data?.items ?? [];
  const hasPeople = (overview.data?.people ?? 0) > 0;
  const done = {
    event: hasPeople,
    template: !templates.isSuccess || templates.data.length > 0,
    journey: items.length > 0,
  };
  const isLoaded = overview.data && journeys.data && !templates.isPending;
  return (
    <Page>
      <PageHead title={t('title')} subtitle={format.fullDate(renderedAt)} />
      {failed && <ErrorState message={errorText(failed.error)} onRetry={() => failed.refetch()} />}
      {!failed && !isLoaded && <HomeSkeleton />}
      {isLoaded && !(done.event && done.template && done.journey) && <FirstSteps done={done} />}
      {isLoaded && hasPeople && overview.data && (
        <>
          <Figures overview={overview.data} />
          <div className="grid items-start gap-3 lg:grid-cols-[1fr_22rem]">
            <OpenJourneys journeys={items} />
            <AttentionList attention={overview.data.attention} />
          </div>
        </>
      )}
    </Page>
  );
}
