'use client';

import { useCallback } from 'react';
import { moveNodes } from '@/journey/graph/move-nodes';
import type { NodeId } from '@/journey/graph/types';
import { useEditor } from '../state/editor-context';
import { NO_GUIDES, type Point } from '../state/view-store';
import type { FlowNode } from './flow-types';

/** The document learns where steps were dragged when they are let go: one entry of undo for the whole gesture. */
export function useDragging(positionOf: (id: NodeId) => Point | undefined) {
  const { document, view } = useEditor();
  const drop = useCallback(
    (nodes: FlowNode[]) => {
      view.setState({ guides: NO_GUIDES });
      const places = Object.fromEntries(nodes.map(({ id, position }) => [id, positionOf(id) ?? position]));
      document.edit({ key: 'move', values: { count: nodes.length } }, (draft) => moveNodes(draft, places));
    },
    [document, view, positionOf],
  );
  return {
    onNodeDragStop: useCallback((_: unknown, __: FlowNode, nodes: FlowNode[]) => drop(nodes), [drop]),
    onSelectionDragStop: useCallback((_: unknown, nodes: FlowNode[]) => drop(nodes), [drop]),
  };
}
