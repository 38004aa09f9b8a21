'use client';

import { ArrowRightLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useNodeText } from '@/components/nodes/use-node-text';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { JourneyDocument } from '@/journey/graph/types';
import type { MoveView } from '@/server/read/views/run-views';

/** The moment at which the run was moved to another version, and where it stood before and after. */
export function MoveRow({ move, nodes }: { move: MoveView; nodes: JourneyDocument['nodes'] }) {
  const t = useTranslations('runs.run.move');
  const format = useFormat();
  const text = useNodeText();
  const { at, fromVersion, toVersion, fromNode, toNode, timer } = move;
  const nameOf = (id: string | null) => {
    const node = id === null ? undefined : nodes[id];
    return isolate(node ? text.title(node) : (id ?? t('end')));
  };
  const way = toNode === null ? 'left' : toNode === fromNode ? 'same' : 'other';
  return (
    <li className="flex items-start gap-3 px-3 py-2 text-muted-foreground text-sm" data-move={toVersion}>
      <ArrowRightLeft aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        {t(way, { fromVersion, toVersion, from: nameOf(fromNode), to: nameOf(toNode), timer })}
      </span>
      <time className="whitespace-nowrap text-xs tabular-nums" dateTime={at} title={format.fullDate(at)}>
        {format.dateTime(at, true)}
      </time>
    </li>
  );
}
