'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NodeId, PortId } from '@/journey/graph/types';
import { anchorOf } from '../palette/anchor-of';
import { useCanvasModel } from '../state/canvas-model';
import { useEditor } from '../state/editor-context';
import { useNodeWords } from './use-node-words';

interface AddAfterButtonProps {
  nodeId: NodeId;
  port: PortId;
  /** Of the port. */
  name: string;
  /** A short line up to the card, where no name of the port stands between. */
  stem?: boolean;
}

/** The + of a port or an edge: opens the picker; what is picked goes in here. */
export function AddAfterButton({ nodeId, port, name, stem }: AddAfterButtonProps) {
  const t = useTranslations('editor.canvas');
  const editor = useEditor();
  const words = useNodeWords();
  const title = useCanvasModel(({ document }) => {
    const node = document.nodes[nodeId];
    return node ? words.title(node) : '';
  });
  return (
    <>
      {stem && <span aria-hidden className="safar-gap-line h-3" />}
      <button
        aria-label={t('addAfter', { title, port: name })}
        className="safar-plus nodrag nopan pointer-events-auto mt-1"
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
        <Plus aria-hidden className="size-3.5" />
      </button>
    </>
  );
}
