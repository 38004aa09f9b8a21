'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Skeleton } from '@/components/ui/skeleton';
import type { JourneyView } from '@/server/read/views/journey-views';
import { ChangeList } from '../compare/change-list';
import { useDocument } from '../state/editor-context';

/** What differs from the version that runs, step by step. */
export function PublishChanges({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.publish');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const now = useDocument(({ document }) => document);
  const before = useQuery(
    trpc.journey.version.queryOptions(
      { workspace: slug, journeyId: journey.id, number: journey.liveVersion ?? 1 },
      { enabled: journey.liveVersion !== null, staleTime: Number.POSITIVE_INFINITY },
    ),
  ).data?.document;

  if (journey.liveVersion === null)
    return <p className="text-sm">{t('first', { count: Object.keys(now.nodes).length })}</p>;
  const title = t('changes', { version: journey.liveVersion });
  return before ? (
    <div className="max-h-56 overflow-y-auto">
      <ChangeList after={now} before={before} title={title} />
    </div>
  ) : (
    <Skeleton className="h-20" />
  );
}
