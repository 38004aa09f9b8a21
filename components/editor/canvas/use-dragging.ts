'use client';

import { useCallback } from 'react';
import { moveNodes } from '@/journey/graph/move-nodes';
import { useEditor } from '../state/editor-context';
import type { FlowNode } from './flow-types';

/** The document learns where steps were dragged when they are let go: one entry of undo for the whole gesture. */
export function useDragging() {
  const { document } = useEditor();
  const drop = useCallback(
    (nodes: FlowNode[]) => {
      const places = Object.fromEntries(nodes.map(({ id, position }) => [id, position]));
      document.edit({ key: 'move', values: { count: nodes.length } }, (draft) => moveNodes(draft, places));
    },
    [document],
  );
  return {
    onNodeDragStop: useCallback((_: unknown, __: FlowNode, nodes: FlowNode[]) => drop(nodes), [drop]),
    onSelectionDragStop: useCallback((_: unknown, nodes: FlowNode[]) => drop(nodes), [drop]),
  };
}
