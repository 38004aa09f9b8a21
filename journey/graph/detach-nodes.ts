import type { Definitions } from '../compile/node-definition';
import { healAround } from './heal-around';
import type { JourneyDocument, NodeId } from './types';

/** Takes nodes out of the path, which closes behind them (see healAround). Edges among them stay, those to others are opened. */
export function detachNodes(draft: JourneyDocument, ids: Iterable<NodeId>, definitions: Definitions): void {
  const detached = new Set([...ids].filter((id) => draft.nodes[id]));
  healAround(draft, detached, definitions);
  for (const id of detached) {
    const next = draft.nodes[id]?.next ?? {};
    for (const [port, target] of Object.entries(next)) if (!detached.has(target)) delete next[port];
  }
}
