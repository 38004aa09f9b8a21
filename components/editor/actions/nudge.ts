import { moveNodes } from '@/journey/graph/move-nodes';
import { GRID } from '@/journey/layout/card-size';
import type { Editor } from '../state/editor';
import { placeOf } from '../state/place-of';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

const DIRECTIONS = {
  Up: [0, -1],
  Down: [0, 1],
  Left: [-1, 0],
  Right: [1, 0],
} as const;

function nudgeSelection({ document, view }: Editor, dx: number, dy: number): void {
  const { selection } = view.getState();
  const moved = Object.fromEntries(
    selection.flatMap((id) => {
      const position = placeOf(document.getState().document, id);
      return position ? [[id, { x: position.x + dx, y: position.y + dy }]] : [];
    }),
  );
  document.edit({ key: 'move', values: { count: selection.length } }, (draft) => moveNodes(draft, moved), {
    group: `nudge:${selection.join()}`,
  });
}

/** Alt and an arrow move the selection by one step of the grid; with Shift by four. */
export const nudges: EditorAction[] = Object.entries(DIRECTIONS).flatMap(([name, [x, y]]) =>
  [
    { id: `nudge${name}`, prefix: 'alt', steps: 1 },
    { id: `nudge${name}Far`, prefix: 'alt+shift', steps: 4 },
  ].map(
    ({ id, prefix, steps }): EditorAction => ({
      id,
      section: 'move',
      scope: 'canvas',
      keys: [`${prefix}+Arrow${name}`],
      surfaces: [],
      isEnabled: hasSelection,
      run: (editor) => nudgeSelection(editor, x * steps * GRID, y * steps * GRID),
    }),
  ),
);
