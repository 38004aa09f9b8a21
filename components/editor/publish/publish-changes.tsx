'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { JourneyNode } from '@/journey/graph/types';
import type { JourneyView, PublishPreview } from '@/server/read/views/journey-views';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument } from '../state/editor-context';

const SHOWN = 6;

/** Steps added, changed and removed against the version that runs, by name. */
export function PublishChanges({ journey, preview }: { journey: JourneyView; preview: PublishPreview }) {
  const t = useTranslations('editor.publish');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const words = useNodeWords();
  const now = useDocument(({ document }) => document.nodes);
  const before = useQuery(
    trpc.journey.version.queryOptions(
      { workspace: slug, journeyId: journey.id, number: journey.liveVersion ?? 1 },
      { enabled: journey.liveVersion !== null, staleTime: Number.POSITIVE_INFINITY },
    ),
  ).data?.document.nodes;

  if (journey.liveVersion === null)
    return <p className="text-sm">{t('first', { count: Object.keys(now).length })}</p>;
  const { added, changed, removed } = preview.nodes;
  const rows = [
    { key: 'added', ids: added, nodes: now },
    { key: 'changed', ids: changed, nodes: now },
    { key: 'removed', ids: removed, nodes: before ?? {} },
  ].filter(({ ids }) => ids.length > 0);
  const nameOf = (node: JourneyNode | undefined, id: string) => (node ? words.title(node) : id);

  return (
    <div className="rounded-lg border border-border">
      <h3 className="border-border border-b px-3 py-1.5 font-semibold text-xs">
        {t('changes', { version: journey.liveVersion })}
      </h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 p-3 text-sm">
        {rows.map(({ key, ids, nodes }) => (
          <div className="contents" data-change={key} key={key}>
            <dt className="text-muted-foreground">{t(key, { count: ids.length })}</dt>
            <dd className="flex flex-wrap gap-x-2">
              {ids.slice(0, SHOWN).map((id) => (
                <bdi className="rounded-md bg-muted px-1.5" key={id}>
                  {nameOf(nodes[id], id)}
                </bdi>
              ))}
              {ids.length > SHOWN && (
                <span className="text-muted-foreground">{t('andMore', { count: ids.length - SHOWN })}</span>
              )}
            </dd>
          </div>
        ))}
        {preview.settingsChanged && <dd className="col-span-2">{t('settingsChanged')}</dd>}
        {rows.length === 0 && !preview.settingsChanged && <dd className="col-span-2">{t('nothing')}</dd>}
      </dl>
    </div>
  );
}
