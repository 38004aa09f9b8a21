'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { NodeId, PortId } from '@/journey/graph/types';
import { anchorOf } from '../palette/anchor-of';
import { useCanvasModel } from '../state/canvas-model';
import { useEditor } from '../state/editor-context';
import { dropMarkLook } from './drop-mark';
import { useIsDropEdge } from './use-is-drop-edge';
import { useNodeWords } from './use-node-words';

interface AddAfterButtonProps {
  nodeId: NodeId;
  port: PortId;
  /** Of the port. */
  name: string;
  /** Words to show beside the +; without them, a round button with a short line up to the card. */
  label?: string;
  className?: string;
}

/** The + of a port or an edge: opens the picker; what is picked goes in here. */
export function AddAfterButton({ nodeId, port, name, label, className }: AddAfterButtonProps) {
  const t = useTranslations('editor.canvas');
  const drag = useTranslations('canvas.drag');
  const editor = useEditor();
  const words = useNodeWords();
  const title = useCanvasModel(({ document }) => {
    const node = document.nodes[nodeId];
    return node ? words.title(node) : '';
  });
  const isDropEdge = useIsDropEdge(`${nodeId}:${port}`);
  return (
    <button
      aria-label={t('addAfter', { title, port: name })}
      // It stays the same element while something is dragged over it: a browser drops on nothing that has gone.
      className={cn(
        'nodrag nopan pointer-events-auto [&>*]:pointer-events-none',
        isDropEdge ? dropMarkLook : cn('safar-plus', className),
      )}
      data-add-after={`${nodeId}:${port}`}
      onClick={(event) => {
        event.stopPropagation();
        editor.view.setState({
          picker: {
            place: { kind: 'after', source: nodeId, port },
            anchor: anchorOf(event.currentTarget),
          },
        });
      }}
      type="button"
    >
      {isDropEdge ? <span>{drag('insert')}</span> : <Plus aria-hidden className="size-3.5 shrink-0" />}
      {label && !isDropEdge && (
        <span className="line-clamp-2 text-start leading-4 [overflow-wrap:anywhere]" dir="auto">
          {label}
        </span>
      )}
    </button>
  );
}
