'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Skeleton } from '@/components/ui/skeleton';
import { overlay } from '@/journey/graph/overlay';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { JourneyCanvasView } from '../canvas/journey-canvas-view';
import { ChangeList } from '../compare/change-list';

interface VersionCompareProps {
  journeyId: string;
  from: number;
  /** Null: the draft. */
  to: number | null;
}

/** Two states of a journey in one drawing, with the list of what differs. */
export function VersionCompare({ journeyId, from, to }: VersionCompareProps) {
  const t = useTranslations('editor.compare');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const input = { workspace: slug, journeyId };
  const still = { staleTime: Number.POSITIVE_INFINITY };
  const before = useQuery(trpc.journey.version.queryOptions({ ...input, number: from }, still)).data
    ?.document;
  const version = useQuery(
    trpc.journey.version.queryOptions({ ...input, number: to ?? 1 }, { ...still, enabled: to !== null }),
  ).data?.document;
  const draft = useQuery(trpc.journey.get.queryOptions(input)).data?.document;
  const after = to === null ? draft : version;
  const nameOf = (number: number | null) => (number === null ? t('draft') : t('version', { number }));
  const title = t('title', { from: nameOf(from), to: nameOf(to) });
  return (
    <section
      aria-label={title}
      className="flex min-h-[28rem] min-w-0 flex-col overflow-hidden rounded-xl border border-border"
      data-compare
    >
      <h2 className="border-border border-b bg-surface px-3 py-2 font-semibold">{title}</h2>
      {before && after ? (
        <Compared after={after} before={before} title={t('list')} />
      ) : (
        <Skeleton className="size-full flex-1 rounded-none" />
      )}
    </section>
  );
}

function Compared({
  before,
  after,
  title,
}: {
  before: JourneyDocument;
  after: JourneyDocument;
  title: string;
}) {
  const [selected, select] = useState<NodeId | null>(null);
  const { document, changes } = useMemo(() => overlay(before, after), [before, after]);
  return (
    <div className="flex min-h-0 flex-1 flex-col 2xl:flex-row">
      <div className="min-h-[24rem] min-w-0 flex-1">
        <JourneyCanvasView changes={changes} document={document} onNodeClick={select} selected={selected} />
      </div>
      <div className="max-h-72 shrink-0 overflow-y-auto p-3 2xl:max-h-none 2xl:w-96">
        <ChangeList after={after} before={before} onShow={select} title={title} />
      </div>
    </div>
  );
}
