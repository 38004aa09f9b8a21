'use client';

import { useQuery } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Skeleton } from '@/components/ui/skeleton';
import type { JourneyCounts, VersionItem } from '@/server/read/views/journey-views';
import { JourneyCanvasView } from '../canvas/journey-canvas-view';
import { useCountPeriod } from '../canvas/use-count-period';
import { RestoreButton } from './restore-button';
import { VersionCopies } from './version-copies';

/** A version as it was published, with the live numbers of the people on it. */
export function VersionPreview({ journeyId, version }: { journeyId: string; version: VersionItem }) {
  const t = useTranslations('editor.versions');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const input = { workspace: slug, journeyId };
  const { number } = version;
  const [days] = useCountPeriod();
  const document = useQuery(
    trpc.journey.version.queryOptions({ ...input, number }, { staleTime: Number.POSITIVE_INFINITY }),
  ).data?.document;
  const [counts, setCounts] = useState<{ number: number; counts: JourneyCounts } | null>(null);
  useSubscription(
    trpc.journey.onCounts.subscriptionOptions(
      { ...input, version: number, days: days ?? undefined },
      { onData: (next) => setCounts({ number, counts: next }) },
    ),
  );

  return (
    <section
      aria-label={t('number', { number })}
      className="flex min-h-[28rem] min-w-0 flex-col overflow-hidden rounded-xl border border-border"
    >
      <header className="flex items-center justify-between gap-3 border-border border-b bg-surface px-3 py-2">
        <h2 className="font-semibold">{t('number', { number })}</h2>
        <span className="flex flex-wrap justify-end gap-2">
          {document && <VersionCopies document={document} number={number} />}
          <RestoreButton journeyId={journeyId} number={number} />
        </span>
      </header>
      <div className="min-h-0 flex-1">
        {document ? (
          <JourneyCanvasView
            counts={counts?.number === number ? counts.counts : null}
            document={document}
            key={number}
          />
        ) : (
          <Skeleton className="size-full rounded-none" />
        )}
      </div>
    </section>
  );
}
