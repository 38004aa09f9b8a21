import type { Definitions } from '../compile/node-definition';
import { edgesOf } from './edges-of';
import { portsOf } from './ports-of';
import { rememberIds } from './remember-ids';
import type { JourneyDocument, NodeId } from './types';

/**
 * Removes nodes and heals the gap: what led into them leads on to the first node outside the removed ones that their ports, in order, come
 * to. Without such a node the port is open. No edge is left dangling.
 */
export function removeNodes(draft: JourneyDocument, ids: Iterable<NodeId>, definitions: Definitions): void {
  const removed = new Set([...ids].filter((id) => draft.nodes[id]));
  for (const { source, port, target } of edgesOf(draft)) {
    const node = draft.nodes[source];
    if (!node || removed.has(source) || !removed.has(target)) continue;
    const heir = firstOutside(draft, target, removed, definitions);
    if (heir === undefined || heir === source) delete node.next[port];
    else node.next[port] = heir;
  }
  rememberIds(draft, removed);
  for (const id of removed) delete draft.nodes[id];
}

function firstOutside(
  draft: JourneyDocument,
  start: NodeId,
  removed: ReadonlySet<NodeId>,
  definitions: Definitions,
): NodeId | undefined {
  const seen = new Set<NodeId>();
  const follow = (id: NodeId): NodeId | undefined => {
    const node = draft.nodes[id];
    if (!node || seen.has(id)) return undefined;
    if (!removed.has(id)) return id;
    seen.add(id);
    const ports = portsOf(node, definitions)?.map((port) => port.id) ?? Object.keys(node.next);
    for (const port of ports) {
      const target = node.next[port];
      const found = target === undefined ? undefined : follow(target);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return follow(start);
}
