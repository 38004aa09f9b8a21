import fc from 'fast-check';
import { addNode } from '../graph/add-node';
import { addNote } from '../graph/add-note';
import { canConnect } from '../graph/can-connect';
import { connect } from '../graph/connect';
import { copyNodes } from '../graph/copy-nodes';
import { detachNodes } from '../graph/detach-nodes';
import { disconnect } from '../graph/disconnect';
import { edgesOf } from '../graph/edges-of';
import { insertOnEdge } from '../graph/insert-on-edge';
import { moveNodes } from '../graph/move-nodes';
import { newNodeId } from '../graph/new-node-id';
import { pasteNodes } from '../graph/paste-nodes';
import { portsOf } from '../graph/ports-of';
import { removeNodes } from '../graph/remove-nodes';
import { replaceKind } from '../graph/replace-kind';
import { setConfig } from '../graph/set-config';
import { setDisabled } from '../graph/set-disabled';
import { setTitle } from '../graph/set-title';
import { type JourneyDocument, NOTE_COLORS } from '../graph/types';
import { toyDefinitions } from './toy-definitions';

export type ToyEdit = (draft: JourneyDocument) => void;

const kinds = Object.keys(toyDefinitions);
const defaultsOf = (kind: string) => toyDefinitions[kind]?.defaults() ?? {};
const snapshot = (draft: JourneyDocument): JourneyDocument => JSON.parse(JSON.stringify(draft));

/** Picks from a list by a number that knows nothing of it. */
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function add(draft: JourneyDocument, a: number): string {
  const kind = at(kinds, a) ?? 'pass';
  const id = newNodeId(draft, kind);
  addNode(draft, { id, kind, config: defaultsOf(kind), position: { x: (a % 7) * 40, y: a * 8 } });
  return id;
}

const edits: ((draft: JourneyDocument, a: number, b: number, c: number) => void)[] = [
  (draft, a) => void add(draft, a),
  (draft, a, b, c) => {
    const ids = Object.keys(draft.nodes);
    const [source, target] = [at(ids, a), at(ids, b)];
    const node = source && draft.nodes[source];
    const port = node && at(portsOf(node, toyDefinitions) ?? [], c)?.id;
    if (!source || !target || !port) return;
    if (canConnect(draft, toyDefinitions, source, port, target).ok) connect(draft, source, port, target);
  },
  (draft, a, b) => {
    const edge = at(edgesOf(draft), a);
    if (!edge) return;
    const id = add(draft, b % 5 === 0 ? b + 1 : b);
    const node = draft.nodes[id];
    insertOnEdge(draft, edge.source, edge.port, id, (node && portsOf(node, toyDefinitions)?.[0]?.id) ?? null);
  },
  (draft, a) => {
    const edge = at(edgesOf(draft), a);
    if (edge) disconnect(draft, edge.source, edge.port);
  },
  (draft, a, b) => {
    const ids = Object.keys(draft.nodes);
    removeNodes(draft, [at(ids, a) ?? '', at(ids, b) ?? ''], toyDefinitions);
  },
  (draft, a, b, c) => {
    const id = at(Object.keys(draft.nodes), a);
    if (id) moveNodes(draft, { [id]: { x: b * 8, y: c * 8 } });
  },
  (draft, a, b) => {
    const splits = Object.keys(draft.nodes).filter((id) => draft.nodes[id]?.kind === 'split');
    const id = at(splits, a);
    if (id) setConfig(draft, id, { ways: b % 7 }, toyDefinitions);
  },
  (draft, a, b) => {
    const ids = Object.keys(draft.nodes);
    const clip = copyNodes(
      snapshot(draft),
      ids.slice(a % (ids.length + 1), (a % (ids.length + 1)) + 1 + (b % 3)),
    );
    pasteNodes(draft, clip, { x: b * 8, y: 0 }, (kind) => newNodeId(draft, kind));
  },
  (draft, a, b) => {
    const old = at(Object.keys(draft.nodes), a);
    const kind = at(kinds, b % 5 === 0 ? b + 1 : b) ?? 'pass';
    if (old)
      replaceKind(draft, old, { id: newNodeId(draft, kind), kind, config: defaultsOf(kind) }, toyDefinitions);
  },
  (draft, a, b) => {
    const id = at(Object.keys(draft.nodes), a);
    if (id) setTitle(draft, id, b % 3 === 0 ? '' : `Title ${b}`);
  },
  (draft, a, b) =>
    addNote(draft, newNodeId(draft, 'note'), {
      text: `Note ${a}`,
      color: at(NOTE_COLORS, b) ?? 'yellow',
      position: { x: a * 8, y: b * 8 },
      size: { width: 160, height: 80 },
    }),
  (draft, a, b) => {
    const id = at(Object.keys(draft.nodes), a);
    if (id) setDisabled(draft, [id], b % 2 === 0);
  },
  (draft, a) => {
    const id = at([...Object.keys(draft.nodes), ...Object.keys(draft.notes ?? {})], a);
    if (id) detachNodes(draft, [id], toyDefinitions);
  },
];

/** Any of the edits a person can make, on any part of whatever document it meets. */
export const toyEdit: fc.Arbitrary<ToyEdit> = fc
  .tuple(fc.nat(edits.length - 1), fc.nat(40), fc.nat(40), fc.nat(40))
  .map(
    ([index, a, b, c]) =>
      (draft) =>
        edits[index]?.(draft, a, b, c),
  );
