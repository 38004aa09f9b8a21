'use client';

import { type DragEvent, useCallback } from 'react';
import type { EdgeId } from '@/journey/graph/types';
import { DRAG_TYPE, TRIGGER_TYPE } from '../palette/drag-type';
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

  const show = useCallback(
    (dropEdge: EdgeId | null) => {
      if (editor.view.getState().dropEdge !== dropEdge) editor.view.setState({ dropEdge });
    },
    [editor],
  );

  const onDragOver = useCallback(
    (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      // A trigger fits into no line.
      const fits = !event.dataTransfer.types.includes(TRIGGER_TYPE);
      show(fits ? edgeUnder({ x: event.clientX, y: event.clientY }) : null);
    },
    [show],
  );

  const onDragLeave = useCallback(
    ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) show(null);
    },
    [show],
  );

  const onDrop = useCallback(
    (event: DragEvent) => {
      const id = event.dataTransfer.getData(DRAG_TYPE);
      const entry = paletteEntries(editor.definitions).find((known) => known.id === id);
      if (!entry || !editor.flow) return;
      event.preventDefault();
      show(null);
      const point = { x: event.clientX, y: event.clientY };
      const edge = entry.family === 'trigger' ? null : edgeUnder(point);
      if (edge) {
        insertNode(editor, entry, { kind: 'after', ...splitEdgeId(edge) });
        return;
      }
      const { x, y } = editor.flow.screenToFlowPosition(point);
      insertNode(editor, entry, { kind: 'at', position: { x, y: y - HOLD_Y } });
    },
    [editor, show],
  );

  return { onDragOver, onDragLeave, onDrop };
}
