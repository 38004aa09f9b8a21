import { disconnect } from '@/journey/graph/disconnect';
import { incomingOf } from '@/journey/graph/incoming-of';
import { removeNodes } from '@/journey/graph/remove-nodes';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { splitEdgeId } from './edge-id';
import type { Editor } from './editor';
import { focusNode } from './select';

/** Removes the selected steps and heals the path, or opens the selected edge; the keyboard goes to the nearest neighbour. */
export function removeSelection(editor: Editor): void {
  const { document, view, definitions } = editor;
  const { selection, selectedEdge } = view.getState();
  if (selection.length === 0) {
    if (!selectedEdge) return;
    const { source, port } = splitEdgeId(selectedEdge);
    document.edit({ key: 'disconnect' }, (draft) => disconnect(draft, source, port));
    view.setState({ selectedEdge: null });
    editor.say('disconnected');
    return;
  }
  const journey = document.getState().document;
  const heir = selection.some((id) => journey.nodes[id]) ? nearestOutside(journey, selection) : null;
  document.edit(
    { key: 'remove', values: { count: selection.length } },
    (draft) => removeNodes(draft, selection, definitions),
    { select: heir ? [heir] : [] },
  );
  if (heir) focusNode(view, heir);
  editor.say('removed', { count: selection.length });
}

function nearestOutside(document: JourneyDocument, ids: NodeId[]): NodeId | null {
  const gone = new Set(ids);
  for (const id of ids) {
    const above = incomingOf(document, id).map(({ source }) => source);
    const below = Object.values(document.nodes[id]?.next ?? {});
    const found = [...above, ...below].find((other) => !gone.has(other) && document.nodes[other]);
    if (found) return found;
  }
  return Object.keys(document.nodes).find((id) => !gone.has(id)) ?? null;
}
