import { Maximize, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { calmDuration } from '../canvas/calm-duration';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

const view = { section: 'view', scope: 'editor', readOnly: true } as const;

export const zoomIn: EditorAction = {
  ...view,
  id: 'zoomIn',
  keys: ['Equal', 'shift+Equal', 'NumpadAdd'],
  surfaces: ['commands'],
  Icon: ZoomIn,
  run: ({ flow }) => void flow?.zoomIn({ duration: calmDuration() }),
};

export const zoomOut: EditorAction = {
  ...view,
  id: 'zoomOut',
  keys: ['Minus', 'NumpadSubtract'],
  surfaces: ['commands'],
  Icon: ZoomOut,
  run: ({ flow }) => void flow?.zoomOut({ duration: calmDuration() }),
};

export const zoomActual: EditorAction = {
  ...view,
  id: 'zoomActual',
  keys: ['Digit0'],
  surfaces: ['commands'],
  run: ({ flow }) => void flow?.zoomTo(1, { duration: calmDuration() }),
};

export const zoomFit: EditorAction = {
  ...view,
  id: 'zoomFit',
  keys: ['Digit1'],
  surfaces: ['canvas', 'commands'],
  Icon: Maximize,
  run: ({ flow }) => void flow?.fitView({ duration: calmDuration(), padding: 0.15, maxZoom: 1 }),
};

export const zoomSelection: EditorAction = {
  ...view,
  id: 'zoomSelection',
  keys: ['Digit2'],
  surfaces: ['commands'],
  Icon: Scan,
  isEnabled: hasSelection,
  run: ({ flow, view: seen }) =>
    void flow?.fitView({
      duration: calmDuration(),
      padding: 0.4,
      maxZoom: 1,
      nodes: seen.getState().selection.map((id) => ({ id })),
    }),
};
