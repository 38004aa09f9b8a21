import type { Clip } from './clip';
import type { JourneyDocument, NodeId } from './types';

/** Copies nodes and the edges among them; edges to other nodes stay behind. */
export function copyNodes(document: Pick<JourneyDocument, 'nodes'>, ids: Iterable<NodeId>): Clip {
  const chosen = new Set(ids);
  const nodes: Clip['nodes'] = {};
  for (const [id, node] of Object.entries(document.nodes)) {
    if (!chosen.has(id)) continue;
    const inner = Object.entries(node.next).filter(([, target]) => chosen.has(target));
    nodes[id] = { ...structuredClone({ ...node, next: {} }), next: Object.fromEntries(inner) };
  }
  return { format: 'safar.clip/1', nodes };
}
