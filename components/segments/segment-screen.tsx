'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { EditSegment } from './edit-segment';
import { SegmentHead } from './segment-head';
import { SegmentPeople } from './segment-people';

const REFRESH_MS = 5_000;

/** One segment: whom it means, what uses it, and who belongs to it. */
export function SegmentScreen({ segmentId }: { segmentId: string }) {
  const t = useTranslations('segments.screen');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const query = useQuery(
    trpc.segment.get.queryOptions({ workspace: slug, segmentId }, { refetchInterval: REFRESH_MS }),
  );
  const segment = query.data;
  if (query.isPending)
    return (
      <Page>
        <ListSkeleton rows={8} />
      </Page>
    );
  if (query.error?.data?.code === 'NOT_FOUND' || query.error?.data?.code === 'BAD_REQUEST')
    return (
      <EmptyState
        action={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/segments`}>{t('back')}</Link>
          </Button>
        }
        text={t('notFound.text')}
        title={t('notFound.title')}
      />
    );
  if (!segment)
    return (
      <Page>
        <ErrorState message={errorText(query.error)} onRetry={() => query.refetch()} />
      </Page>
    );
  return (
    <Page>
      <SegmentHead segment={segment} />
      <EditSegment key={segment.id} segment={segment} />
      <SegmentPeople segment={segment} />
    </Page>
  );
}
