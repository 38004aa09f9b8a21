'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';

/** How many people wait here now: a small saffron counter at the top edge. */
export function WaitingBadge({ nodeId }: { nodeId: NodeId }) {
  const t = useTranslations('editor.counts');
  const format = useFormat();
  const waiting = useCanvasModel(({ counts }) => counts?.nodes[nodeId]?.waiting ?? 0);
  if (waiting === 0) return null;
  return (
    <span
      className="absolute start-3 -top-2.5 z-10 whitespace-nowrap rounded-full bg-accent px-2 py-0.5 font-semibold text-[11px] text-accent-foreground tabular-nums leading-4"
      data-count="waiting"
    >
      {t('waiting', { count: waiting, shown: format.number(waiting) })}
    </span>
  );
}
