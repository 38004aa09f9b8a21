import { neighbourOf, type Way } from '../state/neighbour-of';
import { focusNode } from '../state/select';
import type { EditorAction } from './action';

const walk = (id: string, way: Way, key: string): EditorAction => ({
  id,
  section: 'select',
  scope: 'canvas',
  keys: [key],
  surfaces: [],
  readOnly: true,
  run: ({ document, view }) => {
    const nodes = document.getState().document;
    const [from] = view.getState().selection;
    const to = neighbourOf(nodes, from ?? null, way);
    if (to) focusNode(view, to);
  },
});

/** Arrows follow the lines: up and down along the path, left and right among those that come from the same step. */
export const walks: EditorAction[] = [
  walk('walkPrevious', 'previous', 'ArrowUp'),
  walk('walkNext', 'next', 'ArrowDown'),
  walk('walkLeft', 'left', 'ArrowLeft'),
  walk('walkRight', 'right', 'ArrowRight'),
];
