'use client';

import { type DragEvent, useCallback } from 'react';
import { DRAG_TYPE } from '../palette/drag-type';
import { paletteEntries } from '../palette/palette-entries';
import { splitEdgeId } from '../state/edge-id';
import { useEditor } from '../state/editor-context';
import { insertNode } from '../state/insert-node';
import { edgeUnder } from './edge-under';

/** Where in the card the pointer holds it. */
const HOLD_Y = 28;

/** Takes palette entries: onto an edge or a +, where they are inserted, or onto empty canvas. */
export function usePaletteDrop() {
  const editor = useEditor();

  const onDragOver = useCallback((event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }, []);

  const onDrop = useCallback(
    (event: DragEvent) => {
      const id = event.dataTransfer.getData(DRAG_TYPE);
      const entry = paletteEntries(editor.definitions).find((known) => known.id === id);
      if (!entry || !editor.flow) return;
      event.preventDefault();
      const point = { x: event.clientX, y: event.clientY };
      const edge = entry.family === 'trigger' ? null : edgeUnder(point);
      if (edge) {
        insertNode(editor, entry, { kind: 'after', ...splitEdgeId(edge) });
        return;
      }
      const { x, y } = editor.flow.screenToFlowPosition(point);
      insertNode(editor, entry, { kind: 'at', position: { x, y: y - HOLD_Y } });
    },
    [editor],
  );

  return { onDragOver, onDrop };
}
