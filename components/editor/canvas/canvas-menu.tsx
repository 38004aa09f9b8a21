'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useState } from 'react';
import {
  ContextMenu,
  ContextMenuContent,
  ContextMenuItem,
  ContextMenuTrigger,
} from '@/components/ui/context-menu';
import type { Surface } from '../actions/action';
import { ActionKeys } from '../actions/action-keys';
import { actions } from '../actions/registry';
import { isEdgeId } from '../state/edge-id';
import { useDocument, useEditor } from '../state/editor-context';
import { returnFocus } from '../state/return-focus';

/** The menu of what lies under the pointer, made of the same commands as keys and palette. */
export function CanvasMenu({ children }: { children: ReactNode }) {
  const t = useTranslations('editor.actions');
  const editor = useEditor();
  const [surface, setSurface] = useState<Surface>('canvas');

  const aim = (event: MouseEvent) => {
    const target = event.target as Element;
    // A frame has selected its steps already.
    const nodeId = target.closest<HTMLElement>('.react-flow__node:not(.react-flow__node-frame)')?.dataset.id;
    const isFrame = target.closest('.react-flow__node-frame');
    const edgeId = target.closest('.react-flow__edge')?.getAttribute('data-id');
    const { selection } = editor.view.getState();
    if (nodeId && !selection.includes(nodeId)) {
      editor.view.setState({ selection: [nodeId], selectedEdge: null });
    } else if (isEdgeId(edgeId)) {
      editor.view.setState({ selection: [], selectedEdge: edgeId });
    }
    const isSelection = target.closest('.react-flow__nodesselection');
    setSurface(nodeId || isSelection || isFrame ? 'node' : edgeId ? 'edge' : 'canvas');
  };

  const editable = useDocument((state) => state.editable);
  const offered = actions.filter(
    (action) => action.surfaces.includes(surface) && (editable || action.readOnly),
  );
  return (
    <ContextMenu modal={false}>
      <ContextMenuTrigger asChild onContextMenu={aim}>
        {children}
      </ContextMenuTrigger>
      <ContextMenuContent
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus(editor);
        }}
      >
        {offered.map((action) => (
          <ContextMenuItem
            disabled={action.isEnabled ? !action.isEnabled(editor) : false}
            key={action.id}
            onSelect={() => action.run(editor)}
            variant={action.destructive ? 'danger' : 'default'}
          >
            {action.Icon && <action.Icon />}
            {t(action.id)}
            <span className="ms-auto ps-4">
              <ActionKeys keys={action.keys} />
            </span>
          </ContextMenuItem>
        ))}
      </ContextMenuContent>
    </ContextMenu>
  );
}
