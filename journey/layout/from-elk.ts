import type { Definitions } from '../compile/node-definition';
import type { JourneyDocument } from '../graph/types';
import { boxOf } from './box-of';
import { CARD_WIDTH, snap } from './card-size';
import type { ElkOutput } from './elk-types';
import type { Places } from './make-room';

/**
 * The places elk found, on the grid. The drawing stays where it was: its first node (in elk's list: the trigger) keeps its place. Nodes that
 * were deleted while elk worked are left out.
 */
export function fromElk(output: ElkOutput, document: JourneyDocument, definitions: Definitions): Places {
  const places: Places = {};
  for (const { id, x = 0, y = 0 } of output.children ?? []) {
    const node = document.nodes[id];
    if (node) places[id] = { x: x + (boxOf(node, definitions).width - CARD_WIDTH) / 2, y };
  }
  const [first] = Object.keys(places);
  const anchor = first === undefined ? undefined : document.nodes[first]?.position;
  const origin = first === undefined ? undefined : places[first];
  if (!anchor || !origin) return {};
  const by = { x: anchor.x - origin.x, y: anchor.y - origin.y };
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: snap(x + by.x), y: snap(y + by.y) }]),
  );
}
