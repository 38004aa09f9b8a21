import type { Definitions } from '../compile/node-definition';
import { portsOf } from '../graph/ports-of';
import type { JourneyNode } from '../graph/types';
import { CARD_WIDTH, cardHeight, PORT_PITCH } from './card-size';

/** A rectangle of the canvas, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a node takes on the canvas: its card, and as much beside it as its ports reach out. */
export function boxOf(node: JourneyNode, definitions: Definitions): Box {
  const ports = (portsOf(node, definitions) ?? []).filter(
    ({ id, optional }) => !optional || node.next[id] !== undefined,
  );
  const width = Math.max(CARD_WIDTH, ports.length * PORT_PITCH);
  const height = cardHeight(definitions[node.kind]?.family);
  return { x: node.position.x - (width - CARD_WIDTH) / 2, y: node.position.y, width, height };
}

/** Whether two boxes lie less than the given distances apart. */
export function areClose(a: Box, b: Box, gapX: number, gapY: number): boolean {
  return (
    a.x < b.x + b.width + gapX &&
    b.x < a.x + a.width + gapX &&
    a.y < b.y + b.height + gapY &&
    b.y < a.y + a.height + gapY
  );
}
