import type { Definitions } from '../compile/node-definition';
import { healAround } from './heal-around';
import { rememberIds } from './remember-ids';
import type { JourneyDocument, NodeId } from './types';

/** Removes nodes and heals the gap (see healAround). No edge is left dangling. */
export function removeNodes(draft: JourneyDocument, ids: Iterable<NodeId>, definitions: Definitions): void {
  const removed = new Set([...ids].filter((id) => draft.nodes[id]));
  healAround(draft, removed, definitions);
  rememberIds(draft, removed);
  for (const id of removed) delete draft.nodes[id];
}
