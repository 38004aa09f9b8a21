'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { NodeId, PortId } from '@/journey/graph/types';
import { anchorOf } from '../palette/anchor-of';
import { useCanvasModel } from '../state/canvas-model';
import { useEditor } from '../state/editor-context';
import { DropMark } from './drop-mark';
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
  const editor = useEditor();
  const words = useNodeWords();
  const title = useCanvasModel(({ document }) => {
    const node = document.nodes[nodeId];
    return node ? words.title(node) : '';
  });
  const isDropEdge = useIsDropEdge(`${nodeId}:${port}`);
  if (isDropEdge) return <DropMark edge={`${nodeId}:${port}`} />;
  return (
    <button
      aria-label={t('addAfter', { title, port: name })}
      className={cn('safar-plus nodrag nopan pointer-events-auto', className)}
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
      <Plus aria-hidden className="size-3.5 shrink-0" />
      {label && (
        <span className="line-clamp-2 text-start leading-4 [overflow-wrap:anywhere]" dir="auto">
          {label}
        </span>
      )}
    </button>
  );
}
