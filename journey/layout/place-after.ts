import type { Definitions } from '../compile/node-definition';
import { portsOf } from '../graph/ports-of';
import type { JourneyDocument, NodeId, PortId } from '../graph/types';
import { areClose, boxOf } from './box-of';
import { CARD_WIDTH, cardHeight, GAP_X, GAP_Y, snap } from './card-size';

/**
 * Where a new node of a kind goes behind a port: in the place of what is there now (makeRoom then moves that down), else below its port, or
 * as far to the right of it as is needed to stand free.
 */
export function placeAfter(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
  kind: string,
): { x: number; y: number } {
  const node = document.nodes[source];
  if (!node) return { x: 0, y: 0 };
  const family = definitions[node.kind]?.family;
  const y = snap(node.position.y + cardHeight(family) + GAP_Y);
  const follower = document.nodes[node.next[port] ?? ''];
  if (follower) return { x: follower.position.x, y: Math.max(y, follower.position.y) };

  const ports = portsOf(node, definitions) ?? [];
  const main = ports.filter(({ optional }) => !optional);
  const index = main.findIndex(({ id }) => id === port);
  const column = index >= 0 ? index - (main.length - 1) / 2 : main.length / 2 + 0.5;
  let x = snap(node.position.x + column * (CARD_WIDTH + GAP_X));
  const height = cardHeight(definitions[kind]?.family);
  const others = Object.values(document.nodes).map((other) => boxOf(other, definitions));
  for (let tries = 0; tries < others.length; tries += 1) {
    const wanted = { x, y, width: CARD_WIDTH, height };
    const hit = others.find((other) => areClose(wanted, other, GAP_X / 2, 0));
    if (!hit) break;
    x = snap(hit.x + hit.width + GAP_X);
  }
  return { x, y };
}
