import type { Editor } from '../state/editor';
import type { Place, Point } from '../state/view-store';

/** Opens the node picker: at the pointer, else over the middle of the canvas. Without a place, what is picked goes there. */
export function openPicker(editor: Editor, place: Place | null): void {
  const anchor = place ? (anchorOfPlace(place) ?? centre()) : (editor.pointer ?? centre());
  const at = editor.flow?.screenToFlowPosition(anchor) ?? { x: 0, y: 0 };
  editor.view.setState({ picker: { place: place ?? { kind: 'at', position: at }, anchor } });
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
