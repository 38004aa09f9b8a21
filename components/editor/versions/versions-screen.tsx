'use client';

import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsInteger, parseAsString, useQueryState } from 'nuqs';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { MoveProgress } from '../publish/move-progress';
import { ComparePicker } from './compare-picker';
import { MovePeople } from './move-people';
import { PastMoves } from './past-moves';
import { VersionCompare } from './version-compare';
import { VersionList } from './version-list';
import { VersionPreview } from './version-preview';

const REFRESH_MS = 5_000;
/** Of other journeys people are on their way out, or there are none. */
const RUNNING = new Set<string>(['live', 'paused', 'draining']);

/** What was published, by whom and when; each version can be looked at, compared with another or the draft, and made the draft again. */
export function VersionsScreen({ journeyId }: { journeyId: string }) {
  const t = useTranslations('editor.versions');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const input = { workspace: slug, journeyId };
  const journey = useQuery(trpc.journey.get.queryOptions(input)).data;
  const versions = useQuery(trpc.journey.versions.queryOptions(input, { refetchInterval: REFRESH_MS }));
  const [chosen, choose] = useQueryState('version', parseAsInteger);
  const shown = versions.data?.find(({ number }) => number === chosen) ?? versions.data?.[0];
  const [asked, compare] = useQueryState('with', parseAsString);
  const isThere =
    asked === 'draft' ||
    versions.data?.some(({ number }) => String(number) === asked && number !== shown?.number);
  const other = isThere ? asked : null;
  const isLeftBehind =
    RUNNING.has(journey?.status ?? '') &&
    (versions.data?.some(({ isLive, openRuns }) => !isLive && openRuns > 0) ?? false);
  const edit = `/w/${slug}/journeys/${journeyId}/edit`;

  return (
    <Page className="max-w-none lg:h-full">
      <PageHead
        actions={
          <>
            {journey?.liveVersion && (
              <MovePeople isOffered={isLeftBehind} journeyId={journeyId} version={journey.liveVersion} />
            )}
            <Button asChild>
              <Link href={edit}>{t('edit')}</Link>
            </Button>
          </>
        }
        back={{ href: edit, label: journey?.name ?? t('back') }}
        subtitle={t('subtitle')}
        title={t('title')}
      />
      <MoveProgress journeyId={journeyId} />
      {versions.isPending && <ListSkeleton rows={4} />}
      {versions.isError && <Callout tone="danger">{errorText(versions.error)}</Callout>}
      {versions.data?.length === 0 && (
        <EmptyState
          action={
            <Button asChild>
              <Link href={edit}>{t('edit')}</Link>
            </Button>
          }
          text={t('emptyText')}
          icon={History}
          title={t('empty')}
        />
      )}
      {shown && versions.data && (
        <div className="grid min-h-0 flex-1 gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className="flex min-h-0 flex-col gap-3">
            <ComparePicker
              onChange={(value) => void compare(value === 'none' ? null : value)}
              shown={shown.number}
              value={other ?? 'none'}
              versions={versions.data}
            />
            <VersionList
              onChoose={(number) => void choose(number)}
              shown={shown.number}
              versions={versions.data}
            />
          </div>
          {other === null ? (
            <VersionPreview journeyId={journeyId} version={shown} />
          ) : (
            <VersionCompare
              from={other === 'draft' ? shown.number : Math.min(shown.number, Number(other))}
              journeyId={journeyId}
              to={other === 'draft' ? null : Math.max(shown.number, Number(other))}
            />
          )}
        </div>
      )}
      <PastMoves journeyId={journeyId} />
    </Page>
  );
}
