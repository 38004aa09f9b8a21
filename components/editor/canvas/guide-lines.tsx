'use client';

import { ViewportPortal } from '@xyflow/react';
import { useView } from '../state/editor-context';

/** The lines a dragged card has been pulled to. */
export function GuideLines() {
  const guides = useView((view) => view.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <span
          aria-hidden
          className="pointer-events-none absolute bg-primary"
          key={axis}
          style={
            axis === 'x'
              ? { width: 1, height: to - from, transform: `translate(${at}px, ${from}px)` }
              : { height: 1, width: to - from, transform: `translate(${from}px, ${at}px)` }
          }
        />
      ))}
    </ViewportPortal>
  );
}
