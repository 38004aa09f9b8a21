'use client';

import { CornerDownRight, Plus, Split } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { OutlineRow } from '@/journey/graph/outline-of';
import { portsOf } from '@/journey/graph/ports-of';
import type { NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { useNodeWords } from '../canvas/use-node-words';
import { openPicker } from '../palette/open-picker';
import { useCanvasModel } from '../state/canvas-model';
import { useEditor } from '../state/editor-context';

interface WayLineProps {
  row: Extract<OutlineRow, { kind: 'port' | 'link' | 'end' }>;
  onFollow(id: NodeId): void;
}

/** A way out: by its name, with what it leads to elsewhere, or open for a step. The keyboard does the same by Enter. */
export function WayLine({ row, onFollow }: WayLineProps) {
  const t = useTranslations('canvas.outline');
  const editor = useEditor();
  const words = useNodeWords();
  const source = useCanvasModel(({ document }) => document.nodes[row.source]);
  const target = useCanvasModel(({ document }) => (row.kind === 'link' ? document.nodes[row.to] : undefined));
  const editable = useCanvasModel((model) => model.editable);
  if (!source) return null;
  const label = portsOf(source, definitions)?.find(({ id }) => id === row.port)?.label;
  const port = label ? words.text(source.kind, label) : row.port;
  if (row.kind === 'port')
    return (
      <span className="flex items-center gap-2 font-medium text-muted-foreground text-sm">
        <Split aria-hidden className="size-4 rtl:-scale-x-100" />
        <bdi>{port}</bdi>
      </span>
    );
  if (row.kind === 'end' && !editable)
    return <span className="text-muted-foreground text-sm">{t('open', { port })}</span>;
  const Icon = row.kind === 'link' ? CornerDownRight : Plus;
  const act = () =>
    row.kind === 'link'
      ? onFollow(row.to)
      : openPicker(editor, { kind: 'after', source: row.source, port: row.port });
  return (
    <button
      className="flex min-h-6 cursor-pointer items-center gap-2 rounded-md px-1 text-start text-muted-foreground text-sm hover:underline"
      onClick={(event) => {
        event.stopPropagation();
        act();
      }}
      tabIndex={-1}
      type="button"
    >
      <Icon aria-hidden className="size-4 rtl:-scale-x-100" />
      {row.kind === 'link'
        ? t('goesOn', { title: target ? words.title(target) : row.to })
        : t('add', { port })}
    </button>
  );
}
