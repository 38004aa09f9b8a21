import type { JourneyDocument, JourneyNode, NodeId } from './types';

/** The given nodes and every node that a path from them comes to. `nextOf`: the ways that count, all of them unless told otherwise. */
export function reachableFrom(
  document: Pick<JourneyDocument, 'nodes'>,
  starts: NodeId[],
  nextOf: (node: JourneyNode) => NodeId[] = ({ next }) => Object.values(next),
): Set<NodeId> {
  const seen = new Set<NodeId>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = document.nodes[id];
    if (!node || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...nextOf(node));
  }
  return seen;
}
