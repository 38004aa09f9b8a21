'use client';

import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEditor } from '../state/editor-context';
import { sameIds } from '../state/same-ids';
import { calmDuration } from './calm-duration';
import { flowEdges } from './flow-edges';
import { flowNodes } from './flow-nodes';
import type { FlowEdge, FlowNode } from './flow-types';
import { glidePositions } from './glide-positions';
import { orderOf } from './order-of';
import { useAriaLabel } from './use-aria-label';

/**
 * React Flow's nodes and edges, following the document and the selection. What the pointer is doing just now (a drag, a
 * marquee) lives here only; the document learns of it when the gesture ends.
 */
export function useFlowElements() {
  const { document, view } = useEditor();
  const label = useAriaLabel();

  const derive = useCallback(
    (previous: FlowNode[]) => {
      const state = document.getState();
      const selected = new Set(view.getState().selection);
      const order = orderOf(state.document);
      return flowNodes(
        state.document,
        previous,
        (id) => selected.has(id),
        (id) => label(state.document, state.problems, order, id),
      );
    },
    [document, view, label],
  );

  const [nodes, setNodes] = useState<FlowNode[]>(() => derive([]));
  const [edges, setEdges] = useState<FlowEdge[]>(() =>
    flowEdges(document.getState().document, [], view.getState().selectedEdge),
  );
  const stopGlide = useRef<(() => void) | null>(null);

  useEffect(() => {
    const follow = () => {
      stopGlide.current?.();
      setEdges((previous) => flowEdges(document.getState().document, previous, view.getState().selectedEdge));
      const duration = view.getState().gliding ? calmDuration() : 0;
      setNodes((previous) => {
        const target = derive(previous);
        if (duration === 0) return target;
        stopGlide.current = glidePositions(previous, target, duration, setNodes);
        return previous;
      });
    };
    follow();
    const stops = [
      document.subscribe((now, before) => {
        if (now.document !== before.document || now.problems !== before.problems) follow();
      }),
      view.subscribe((now, before) => {
        if (now.selection !== before.selection) setNodes(derive);
        if (now.selectedEdge !== before.selectedEdge)
          setEdges((previous) => flowEdges(document.getState().document, previous, now.selectedEdge));
      }),
    ];
    return () => {
      stopGlide.current?.();
      for (const stop of stops) stop();
    };
  }, [document, view, derive]);

  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      // Deleting goes through the document; React Flow only proposes it.
      const wanted = changes.filter(({ type }) => type !== 'remove');
      setNodes((previous) => applyNodeChanges(wanted, previous));
      const picks = wanted.filter((change) => change.type === 'select');
      if (picks.length === 0) return;
      const selection = new Set(view.getState().selection);
      for (const { id, selected } of picks) selected ? selection.add(id) : selection.delete(id);
      const next = [...selection];
      if (!sameIds(next, view.getState().selection)) view.setState({ selection: next });
    },
    [view],
  );

  return { nodes, edges, onNodesChange };
}
