import type { Definitions } from '@/journey/compile/node-definition';
import { copyNodes } from '@/journey/graph/copy-nodes';
import { detachNodes } from '@/journey/graph/detach-nodes';
import { fitOnEdge } from '@/journey/graph/fit-on-edge';
import { insertOnEdge } from '@/journey/graph/insert-on-edge';
import { moveNodes } from '@/journey/graph/move-nodes';
import type { EdgeId, JourneyDocument, NodeId } from '@/journey/graph/types';
import { makeRoom, type Places } from '@/journey/layout/make-room';
import { placeAfter } from '@/journey/layout/place-after';
import { splitEdgeId } from './edge-id';
import type { Editor } from './editor';
import { pasteClip } from './paste-clip';
import type { DragHow } from './view-store';

/** What the end of a drag means: other places, copies there, a path that closed behind, or a line that was divided. One entry of undo. */
export function dropNodes(editor: Editor, places: Places, how: DragHow, onto: EdgeId | null): void {
  const { document, definitions } = editor;
  const ids = Object.keys(places);
  if (how === 'copy') {
    const { x, y } = Object.values(places).reduce((corner, place) => ({
      x: Math.min(corner.x, place.x),
      y: Math.min(corner.y, place.y),
    }));
    pasteClip(editor, copyNodes(document.getState().document, ids), { at: { x, y } });
    return;
  }
  const label = { key: onto ? 'insert' : how, values: { count: ids.length } };
  const changed = document.edit(label, (draft) => {
    if (how === 'detach') detachNodes(draft, ids, definitions);
    if (onto) divide(draft, definitions, onto, ids[0] ?? '');
    else moveNodes(draft, places);
  });
  if (changed && onto) editor.say('inserted');
  else if (changed && how === 'detach') editor.say('detached', { count: ids.length });
}

/** Puts a step into a way out, where the drawing has room for it. */
function divide(draft: JourneyDocument, definitions: Definitions, edge: EdgeId, id: NodeId): void {
  const { source, port } = splitEdgeId(edge);
  const node = draft.nodes[id];
  const fit = fitOnEdge(draft, definitions, source, port, id);
  if (!node || !fit) return;
  const { [id]: _, ...others } = draft.nodes;
  moveNodes(draft, { [id]: placeAfter({ ...draft, nodes: others }, definitions, source, port, node.kind) });
  insertOnEdge(draft, source, port, id, fit.exit);
  moveNodes(draft, makeRoom(draft, definitions, id));
}
