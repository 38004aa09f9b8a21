import type { Editor } from '../state/editor';
import type { Place, Point } from '../state/view-store';

/** Canvas pixels from the lowest step. */
const FREE = 240;

/** Opens the node picker: at the pointer, else over the middle of the canvas. Without a place, what is picked goes there. */
export function openPicker(editor: Editor, place: Place | null): void {
  const anchor = place ? (anchorOfPlace(place) ?? centre()) : (editor.pointer ?? centre());
  const at = editor.flow?.screenToFlowPosition(anchor) ?? below(editor);
  editor.view.setState({ picker: { place: place ?? { kind: 'at', position: at }, anchor } });
}

/** Where nothing stands yet, when there is no drawing to point into. */
function below({ document }: Editor): Point {
  const places = Object.values(document.getState().document.nodes).map(({ position }) => position);
  return places.length === 0
    ? { x: 0, y: 0 }
    : { x: places[0]?.x ?? 0, y: Math.max(...places.map(({ y }) => y)) + FREE };
}

function anchorOfPlace(place: Place): Point | null {
  if (place.kind === 'at') return null;
  const id = place.kind === 'after' ? place.source : place.nodeId;
  const card = document.querySelector(`[data-node-id="${CSS.escape(id)}"]`);
  const box = card?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.bottom } : null;
}

function centre(): Point {
  const box = document.querySelector('[data-journey-canvas]')?.getBoundingClientRect();
  return box
    ? { x: box.left + box.width / 2, y: box.top + box.height / 3 }
    : { x: window.innerWidth / 2, y: window.innerHeight / 3 };
}
