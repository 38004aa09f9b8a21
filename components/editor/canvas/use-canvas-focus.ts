'use client';

import { type FocusEvent, useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { useEditor } from '../state/editor-context';
import { fold } from '../state/folded-groups';
import { placeOf } from '../state/place-of';
import { panTo } from './pan-to';

/** A new card needs a few frames until it stands. */
const PATIENCE_FRAMES = 30;

/** Keyboard and selection go together: a card that gets the focus is selected, and a step asked for gets the focus. */
export function useCanvasFocus() {
  const editor = useEditor();
  const { view, document: journey } = editor;
  const wanted = useStore(view, ({ nodeFocus }) => nodeFocus);
  const inspectorOpen = useStore(view, (seen) => seen.inspectorOpen);

  useEffect(() => {
    const { id } = wanted;
    if (!id) return;
    const group = journey.getState().document.nodes[id]?.group;
    if (group !== undefined && view.getState().folded.has(group)) fold(editor, group, false);
    let frame = 0;
    let tries = 0;
    const attempt = () => {
      const card = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
      const position = placeOf(journey.getState().document, id);
      if (tries === 0 && position) panTo(editor, position);
      if (card && card.style.visibility !== 'hidden') card.focus({ preventScroll: true });
      else if (tries++ < PATIENCE_FRAMES) frame = requestAnimationFrame(attempt);
    };
    frame = requestAnimationFrame(attempt);
    return () => cancelAnimationFrame(frame);
  }, [wanted, editor, journey, view]);

  /** The step that the inspector is about must be in sight. */
  const keepInSight = useCallback(() => {
    const id = view.getState().selection[0];
    const position = id && placeOf(journey.getState().document, id);
    if (position) panTo(editor, position);
  }, [editor, view, journey]);

  useEffect(() => {
    const canvas = document.querySelector('[data-journey-canvas]');
    if (!inspectorOpen || !canvas) return;
    // It takes its room from the canvas, and more when it is widened.
    const watch = new ResizeObserver(keepInSight);
    watch.observe(canvas);
    return () => watch.disconnect();
  }, [inspectorOpen, keepInSight]);

  const onFocusCapture = useCallback(
    (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      const id = target.classList.contains('react-flow__node') ? target.dataset.id : undefined;
      if (!id || !target.matches(':focus-visible')) return;
      if (!view.getState().selection.includes(id)) view.setState({ selection: [id], selectedEdge: null });
      const position = placeOf(journey.getState().document, id);
      if (position) panTo(editor, position);
    },
    [editor, view, journey],
  );

  return { onFocusCapture, keepInSight };
}
