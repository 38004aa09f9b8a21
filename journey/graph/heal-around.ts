import type { Definitions } from '../compile/node-definition';
import { edgesOf } from './edges-of';
import { portsOf } from './ports-of';
import type { JourneyDocument, NodeId } from './types';

/**
 * Closes the path around nodes: what led into them leads on to the first node outside of them that their ports, in order, come
 * to. Without such a node the port is open. The nodes themselves and their ways out stay as they are.
 */
export function healAround(draft: JourneyDocument, ids: ReadonlySet<NodeId>, definitions: Definitions): void {
  for (const { source, port, target } of edgesOf(draft)) {
    const node = draft.nodes[source];
    if (!node || ids.has(source) || !ids.has(target)) continue;
    const heir = firstOutside(draft, target, ids, definitions);
    if (heir === undefined || heir === source) delete node.next[port];
    else node.next[port] = heir;
  }
}

function firstOutside(
  draft: JourneyDocument,
  start: NodeId,
  inside: ReadonlySet<NodeId>,
  definitions: Definitions,
): NodeId | undefined {
  const seen = new Set<NodeId>();
  const follow = (id: NodeId): NodeId | undefined => {
    const node = draft.nodes[id];
    if (!node || seen.has(id)) return undefined;
    if (!inside.has(id)) return id;
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
