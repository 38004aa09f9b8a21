'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';

/** How many people wait here now, a small saffron counter at the top edge, and the way to who they are. */
export function WaitingBadge({ nodeId }: { nodeId: NodeId }) {
  const waiting = useCanvasModel(({ counts }) => counts?.nodes[nodeId]?.waiting ?? 0);
  const journeyId = useCanvasModel(({ counts }) => counts?.journeyId);
  return waiting > 0 && journeyId ? (
    <WaitingLink journeyId={journeyId} nodeId={nodeId} waiting={waiting} />
  ) : null;
}

function WaitingLink({ journeyId, nodeId, waiting }: { journeyId: string; nodeId: NodeId; waiting: number }) {
  const t = useTranslations('editor.counts');
  const format = useFormat();
  const { slug } = useWorkspace();
  return (
    <Link
      className="nodrag nopan absolute start-3 -top-3 z-10 flex h-6 items-center whitespace-nowrap rounded-full bg-accent px-2 font-semibold text-[11px] text-accent-foreground tabular-nums hover:underline"
      data-count="waiting"
      href={`/w/${slug}/journeys/${journeyId}/runs?node=${encodeURIComponent(nodeId)}&status=open`}
      onClick={(event) => event.stopPropagation()}
      prefetch={false}
      title={t('waitingHint')}
    >
      {t('waiting', { count: waiting, shown: format.number(waiting) })}
    </Link>
  );
}
