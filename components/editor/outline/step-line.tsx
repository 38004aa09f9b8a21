'use client';

import { CircleAlert, CirclePower } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import { IconTile } from '../canvas/icon-tile';
import { NodeSentence } from '../canvas/node-sentence';
import { useNodeWords } from '../canvas/use-node-words';
import { useCanvasModel } from '../state/canvas-model';

/** A step in words: what it is called, what it does, what is wrong with it, who waits there. */
export function StepLine({ id }: { id: NodeId }) {
  const t = useTranslations('canvas');
  const counts = useTranslations('editor.counts');
  const editorWords = useTranslations('editor.problems');
  const format = useFormat();
  const words = useNodeWords();
  const node = useCanvasModel(({ document }) => document.nodes[id]);
  const problems = useCanvasModel((model) => model.problems[id]?.length ?? 0);
  const waiting = useCanvasModel((model) => model.counts?.nodes[id]?.waiting ?? 0);
  const entered = useCanvasModel((model) => model.counts?.nodes[id]?.entered ?? 0);
  if (!node) return null;
  const title = words.title(node);
  const kind = words.kindOf(node);
  return (
    <div className="flex min-w-0 flex-1 items-center gap-2 py-1 text-sm">
      <IconTile className="size-6" kind={node.kind} />
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium">{title}</bdi>
        {title !== kind && <span className="text-muted-foreground text-xs">{kind}</span>}
        <NodeSentence className="text-muted-foreground text-xs" node={node} />
      </div>
      <span className="ms-auto flex shrink-0 items-center gap-2 text-xs">
        {node.isDisabled && (
          <span className="flex items-center gap-1">
            <CirclePower aria-hidden className="size-3.5" />
            {t('disabled')}
          </span>
        )}
        {entered > 0 && (
          <span className="tabular-nums">
            {format.number(entered)} {counts('entered')}
          </span>
        )}
        {waiting > 0 && <span>{counts('waiting', { count: waiting, shown: format.number(waiting) })}</span>}
        {problems > 0 && (
          <span className="flex items-center gap-1 text-danger">
            <CircleAlert aria-hidden className="size-3.5" />
            {editorWords('badge', { count: problems })}
          </span>
        )}
      </span>
    </div>
  );
}
