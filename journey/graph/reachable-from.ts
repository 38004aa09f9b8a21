import type { JourneyDocument, NodeId } from './types';

/** The given nodes and every node that a path from them comes to. */
export function reachableFrom(document: Pick<JourneyDocument, 'nodes'>, starts: NodeId[]): Set<NodeId> {
  const seen = new Set<NodeId>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = document.nodes[id];
    if (!node || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...Object.values(node.next));
  }
  return seen;
}
