import type { Definitions } from '@/journey/compile/node-definition';
import { addNode } from '@/journey/graph/add-node';
import { insertOnEdge } from '@/journey/graph/insert-on-edge';
import { moveNodes } from '@/journey/graph/move-nodes';
import { newNodeId } from '@/journey/graph/new-node-id';
import { portsOf } from '@/journey/graph/ports-of';
import { replaceKind } from '@/journey/graph/replace-kind';
import { type JourneyDocument, MAX_NODES, type NodeId } from '@/journey/graph/types';
import { CARD_WIDTH } from '@/journey/layout/card-size';
import { makeRoom } from '@/journey/layout/make-room';
import { placeAfter } from '@/journey/layout/place-after';
import type { PaletteEntry } from '../palette/palette-entries';
import { rememberEntry } from '../palette/recent-entries';
import type { Editor } from './editor';
import { isPhone } from './is-phone';
import { focusNode, revealInspector } from './select';
import { snapPoint } from './snap-point';
import type { Place, Point } from './view-store';

/** Adds a step at a place, connected and with room made for it: one entry of undo. Selects it and opens its form. */
export function insertNode(editor: Editor, entry: PaletteEntry, place: Place): void {
  const { document, view, definitions } = editor;
  const { document: before } = document.getState();
  view.setState({ picker: null });
  if (place.kind !== 'replace' && Object.keys(before.nodes).length >= MAX_NODES) {
    editor.tell('tooManyNodes', { limit: MAX_NODES });
    return;
  }
  const id = newNodeId(before, entry.kind, document.seenIds());
  const label = { key: place.kind === 'replace' ? 'replace' : 'add' };
  document.edit(label, (draft) => put(draft, id, entry, place, definitions), { select: [id] });
  rememberEntry(entry.id);
  focusNode(view, id);
  if (!isPhone()) revealInspector(view);
  const node = document.getState().document.nodes[id];
  if (node) editor.say('added', { title: editor.words.title(node) });
}

/** Top-left corner of a card that hangs in the middle under a point. */
const hung = ({ x, y }: Point): Point => ({ x: x - CARD_WIDTH / 2, y });

function put(
  draft: JourneyDocument,
  id: NodeId,
  { kind, config }: PaletteEntry,
  place: Place,
  definitions: Definitions,
): void {
  if (place.kind === 'replace') {
    replaceKind(draft, place.nodeId, { id, kind, config }, definitions);
    return;
  }
  if (place.kind === 'at') {
    addNode(draft, { id, kind, config, position: snapPoint(hung(place.position)) });
    return;
  }
  const { source, port } = place;
  const position = place.position
    ? snapPoint(hung(place.position))
    : placeAfter(draft, definitions, source, port, kind);
  addNode(draft, { id, kind, config, position });
  const added = draft.nodes[id];
  const exit = added ? portsOf(added, definitions)?.[0]?.id : undefined;
  insertOnEdge(draft, source, port, id, exit ?? null);
  if (!place.position) moveNodes(draft, makeRoom(draft, definitions, id));
}
