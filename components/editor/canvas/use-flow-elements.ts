'use client';

import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { NodeId } from '@/journey/graph/types';
import { useEditor } from '../state/editor-context';
import { placeOf } from '../state/place-of';
import { sameIds } from '../state/same-ids';
import { NO_GUIDES } from '../state/view-store';
import { alignChange } from './align-change';
import { calmDuration } from './calm-duration';
import { flowEdges } from './flow-edges';
import { flowFrames } from './flow-frames';
import { flowNodes } from './flow-nodes';
import { flowNotes } from './flow-notes';
import type { FlowEdge, FlowNode } from './flow-types';
import { foldedFrame } from './folded-frame';
import { groupOfFrame } from './frame-id';
import { glidePositions } from './glide-positions';
import { keepSame } from './keep-same';
import { lockAxis } from './lock-axis';
import { orderOf } from './order-of';
import { useAriaLabel } from './use-aria-label';
import { useEdgeLabel } from './use-edge-label';
import type { HeldKeys } from './use-held-keys';
import { useNoteLabel } from './use-note-label';

/**
 * React Flow's nodes and edges, following the document and the selection. What the pointer is doing just now (a drag, a
 * marquee) lives here only; the document learns of it when the gesture ends. `isDrawing`: a marquee decides what is selected.
 */
export function useFlowElements(held: RefObject<HeldKeys>, isDrawing: () => boolean) {
  const { document, view } = useEditor();
  const label = useAriaLabel();
  const noteLabel = useNoteLabel();
  // Found anew with the problems, a moment after an edit: an edit itself must not wait for it.
  const order = useRef<Map<NodeId, number> | null>(null);

  const derive = useCallback(
    (previous: FlowNode[]) => {
      const { document: journey, problems } = document.getState();
      const selected = new Set(view.getState().selection);
      order.current ??= orderOf(journey);
      const places = order.current;
      const total = Object.keys(journey.nodes).length;
      const isSelected = (id: NodeId) => selected.has(id);
      const { folded } = view.getState();
      const steps = flowNodes(
        journey,
        previous,
        isSelected,
        (id, node) =>
          label(node, {
            problems: problems[id]?.length ?? 0,
            position: (places.get(id) ?? total - 1) + 1,
            total,
          }),
        (id) => foldedFrame(journey, folded, id) !== null,
      );
      const frames = flowFrames(journey, steps, previous, {
        folded,
        isSelected: (ids) => ids.every(isSelected),
      });
      return keepSame(previous, [
        ...frames,
        ...steps,
        ...flowNotes(journey, previous, isSelected, noteLabel),
      ]);
    },
    [document, view, label, noteLabel],
  );

  const [nodes, setNodes] = useState<FlowNode[]>(() => derive([]));
  const edgeLabel = useEdgeLabel();
  const deriveEdges = useCallback(
    (previous: FlowEdge[]) => {
      const { document: journey } = document.getState();
      const { selectedEdge, folded } = view.getState();
      return flowEdges(
        journey,
        previous,
        selectedEdge,
        (edge) => edgeLabel(journey, edge),
        (id) => foldedFrame(journey, folded, id),
      );
    },
    [document, view, edgeLabel],
  );
  const [edges, setEdges] = useState<FlowEdge[]>(() => deriveEdges([]));
  const shown = useRef(nodes);
  const show = useCallback((next: FlowNode[]) => {
    shown.current = next;
    setNodes(next);
  }, []);

  useEffect(() => {
    let stopGlide = () => {};
    const drawEdges = () => setEdges(deriveEdges);
    const drawNodes = () => {
      stopGlide();
      stopGlide = () => {};
      const target = derive(shown.current);
      const duration = view.getState().gliding ? calmDuration() : 0;
      if (duration === 0) show(target);
      else stopGlide = glidePositions(shown.current, target, duration, show);
    };
    drawNodes();
    drawEdges();
    const stops = [
      document.subscribe((now, before) => {
        if (now.problems !== before.problems) order.current = null;
        if (now.document !== before.document) drawEdges();
        if (now.document !== before.document || now.problems !== before.problems) drawNodes();
      }),
      view.subscribe((now, before) => {
        if (now.selection !== before.selection || now.folded !== before.folded) drawNodes();
        if (now.selectedEdge !== before.selectedEdge || now.folded !== before.folded) drawEdges();
      }),
    ];
    return () => {
      stopGlide();
      for (const stop of stops) stop();
    };
  }, [document, view, derive, deriveEdges, show]);

  /** Frames stand around their steps, wherever these are drawn just now. */
  const withFrames = useCallback(
    (moved: FlowNode[]): FlowNode[] => {
      const { document: journey } = document.getState();
      if (!journey.groups) return moved;
      const { folded, selection } = view.getState();
      const selected = new Set(selection);
      const others = moved.filter(({ type }) => type !== 'frame');
      const isSelected = (ids: readonly NodeId[]) => ids.every((id) => selected.has(id));
      return [...flowFrames(journey, others, moved, { folded, isSelected }), ...others];
    },
    [document, view],
  );

  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      // Deleting goes through the document; React Flow only proposes it.
      const kept = changes.filter(({ type }) => type !== 'remove');
      const originOf = (id: NodeId) => placeOf(document.getState().document, id);
      const { changes: wanted, guides } = held.current.shift
        ? { changes: lockAxis(kept, originOf), guides: NO_GUIDES }
        : alignChange(
            withoutFrames(kept),
            shown.current.filter(({ type }) => type !== 'frame'),
          );
      view.setState({ guides: guides.length > 0 ? guides : NO_GUIDES });
      show(withFrames(applyNodeChanges(wanted, shown.current)));
      const picks = wanted.filter((change) => change.type === 'select');
      if (picks.length === 0 || isDrawing()) return;
      const selection = new Set(view.getState().selection);
      for (const { id, selected } of picks) {
        if (selected) selection.add(id);
        else selection.delete(id);
      }
      const next = [...selection];
      if (!sameIds(next, view.getState().selection)) view.setState({ selection: next });
    },
    [document, view, show, held, isDrawing, withFrames],
  );

  const positionOf = useCallback((id: NodeId) => shown.current.find((node) => node.id === id)?.position, []);
  /** Every step back to where the document has it. */
  const redraw = useCallback(() => show(derive(shown.current)), [show, derive]);

  return { nodes, edges, onNodesChange, positionOf, redraw };
}

/** A frame is where its steps are: React Flow's own idea of its place does not count. */
const withoutFrames = (changes: NodeChange<FlowNode>[]): NodeChange<FlowNode>[] =>
  changes.filter((change) => change.type !== 'position' || groupOfFrame(change.id) === null);
