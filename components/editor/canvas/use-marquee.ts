'use client';

import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import type { NodeId } from '@/journey/graph/types';
import { useEditor } from '../state/editor-context';
import { sameIds } from '../state/same-ids';
import type { Point } from '../state/view-store';
import { marqueeSelection } from './marquee-selection';
import { type HeldKeys, heldKeys } from './use-held-keys';

interface Marquee {
  /** Canvas coordinates, so that it stays where it was while the canvas pans. */
  start: Point;
  base: NodeId[];
  /** Null until the pointer has gone far enough to mean it. */
  held: HeldKeys | null;
}

/**
 * The frame drawn on empty canvas: what it touches is selected; with Shift as well as what was selected before, with ⌘ or Ctrl turned
 * over. React Flow draws the frame, but knows of no such keys.
 */
export function useMarquee() {
  const editor = useEditor();
  const marquee = useRef<Marquee | null>(null);

  const begin = useCallback(
    (event: PointerEvent) => {
      const isEmpty = (event.target as Element).classList.contains('react-flow__pane');
      const start = editor.flow?.screenToFlowPosition(
        { x: event.clientX, y: event.clientY },
        { snapToGrid: false },
      );
      const base = editor.view.getState().selection;
      marquee.current = isEmpty && start ? { start, base, held: null } : null;
    },
    [editor],
  );

  const follow = useCallback(
    (event: PointerEvent | MouseEvent) => {
      const { flow, view } = editor;
      const frame = marquee.current;
      if (!frame?.held || !flow) return;
      const end = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const box = {
        x: Math.min(frame.start.x, end.x),
        y: Math.min(frame.start.y, end.y),
        width: Math.abs(end.x - frame.start.x),
        height: Math.abs(end.y - frame.start.y),
      };
      const touched = flow
        .getIntersectingNodes(box, true)
        .flatMap(({ id, type }) => (type === 'frame' ? [] : [id]));
      const selection = marqueeSelection(frame.base, touched, frame.held);
      if (!sameIds(selection, view.getState().selection)) view.setState({ selection, selectedEdge: null });
    },
    [editor],
  );

  const onSelectionStart = useCallback(
    (event: MouseEvent) => {
      if (marquee.current) marquee.current.held = heldKeys(event);
      follow(event);
    },
    [follow],
  );
  const onSelectionEnd = useCallback(
    (event: MouseEvent) => {
      follow(event);
      marquee.current = null;
    },
    [follow],
  );
  /** While a frame is drawn, React Flow's own idea of the selection does not count. */
  const isDrawing = useCallback(() => marquee.current?.held != null, []);

  return { begin, follow, isDrawing, onSelectionStart, onSelectionEnd };
}
