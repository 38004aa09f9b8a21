'use client';

import { useCallback } from 'react';
import type { NodeId } from '@/journey/graph/types';
import { dropNodes } from '../state/drop-nodes';
import { useEditor } from '../state/editor-context';
import { sameIds } from '../state/same-ids';
import { type DragHow, NO_GUIDES, type Point } from '../state/view-store';
import { dropEdgeFor } from './drop-edge-for';
import type { FlowNode } from './flow-types';
import { screenPointOf } from './screen-point-of';
import { heldKeys } from './use-held-keys';

interface Shown {
  positionOf(id: NodeId): Point | undefined;
  redraw(): void;
}

/** Frames stand around their steps by themselves. */
const isNoFrame = ({ type }: FlowNode) => type !== 'frame';

type DragEvent = MouseEvent | TouchEvent | React.MouseEvent;

const howOf = (event: DragEvent): DragHow => {
  const { alt, mod } = heldKeys(event);
  return alt ? 'copy' : mod ? 'detach' : 'move';
};

/**
 * The document learns where steps were dragged when they are let go: one entry of undo for the whole gesture. With Alt copies are let
 * go, with ⌘ or Ctrl the path closes behind them, on a line they are inserted.
 */
export function useDragging({ positionOf, redraw }: Shown) {
  const editor = useEditor();
  const { view } = editor;

  const follow = useCallback(
    (event: DragEvent, nodes: FlowNode[]) => {
      const how = howOf(event);
      const ids = nodes.filter(isNoFrame).map(({ id }) => id);
      const dropEdge = dropEdgeFor(editor, how, ids, screenPointOf(event as MouseEvent));
      const { drag, dropEdge: before } = view.getState();
      if (drag?.how === how && sameIds(drag.ids, ids) && before === dropEdge) return;
      view.setState({ drag: { how, ids }, dropEdge });
    },
    [editor, view],
  );

  const drop = useCallback(
    (event: DragEvent, nodes: FlowNode[]) => {
      const { dropEdge } = view.getState();
      view.setState({ guides: NO_GUIDES, drag: null, dropEdge: null });
      const places = Object.fromEntries(
        nodes.filter(isNoFrame).map(({ id, position }) => [id, positionOf(id) ?? position]),
      );
      dropNodes(editor, places, howOf(event), dropEdge);
      redraw();
    },
    [editor, view, positionOf, redraw],
  );

  return {
    onNodeDrag: useCallback(
      (event: DragEvent, _: FlowNode, nodes: FlowNode[]) => follow(event, nodes),
      [follow],
    ),
    onSelectionDrag: useCallback((event: DragEvent, nodes: FlowNode[]) => follow(event, nodes), [follow]),
    onNodeDragStop: useCallback(
      (event: DragEvent, _: FlowNode, nodes: FlowNode[]) => drop(event, nodes),
      [drop],
    ),
    onSelectionDragStop: useCallback((event: DragEvent, nodes: FlowNode[]) => drop(event, nodes), [drop]),
  };
}
