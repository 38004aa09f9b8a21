import type { Definitions } from '../compile/node-definition';
import { reachableFrom } from '../graph/reachable-from';
import type { JourneyDocument, NodeId } from '../graph/types';
import { areClose, type Box, boxOf } from './box-of';
import { GAP_X, GAP_Y, snap } from './card-size';

/** New places of the nodes that must move, by id: what moveNodes takes. */
export type Places = Record<NodeId, { x: number; y: number }>;

/** Guards against drawings in which nodes push each other round and round. */
const MAX_PUSHES = 1000;

/**
 * Moves down what stands in the way of a node that was just put in: what comes after it, then whatever that would lie on. Nothing moves
 * sideways or up, and what is not in the way stays.
 */
export function makeRoom(document: JourneyDocument, definitions: Definitions, inserted: NodeId): Places {
  const node = document.nodes[inserted];
  if (!node) return {};
  const boxes = new Map(
    Object.entries(document.nodes).map(([id, own]): [NodeId, Box] => [id, boxOf(own, definitions)]),
  );
  const shifted = new Map<NodeId, number>();
  const boxAt = (id: NodeId): Box => {
    const box = boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { ...box, y: box.y + (shifted.get(id) ?? 0) };
  };
  const below = (id: NodeId) => boxAt(id).y + boxAt(id).height + GAP_Y;
  const pushed: NodeId[] = [];
  const push = (starts: NodeId[], distance: number) => {
    for (const id of reachableFrom(document, starts)) {
      shifted.set(id, (shifted.get(id) ?? 0) + snap(distance));
      pushed.push(id);
    }
  };

  const targets = Object.values(node.next).filter((id) => document.nodes[id]);
  const nearest = Math.min(...targets.map((id) => boxAt(id).y));
  if (targets.length > 0 && nearest < below(inserted)) push(targets, below(inserted) - nearest);
  pushed.push(inserted);

  for (let pushes = 0; pushes < MAX_PUSHES; pushes += 1) {
    const id = pushed.pop();
    if (id === undefined) break;
    for (const other of boxes.keys()) {
      if (other === id || !areClose(boxAt(id), boxAt(other), GAP_X / 2, 0)) continue;
      const isBefore = other === inserted || reachableFrom(document, [other]).has(id);
      if (isBefore) push([id], below(other) - boxAt(id).y);
      else push([other], below(id) - boxAt(other).y);
    }
  }
  return Object.fromEntries(
    [...shifted].flatMap(([id, distance]) => {
      const position = document.nodes[id]?.position;
      return position && distance !== 0 ? [[id, { x: position.x, y: position.y + distance }]] : [];
    }),
  );
}
