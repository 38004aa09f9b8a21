import type { Clip } from './clip';
import type { JourneyDocument, NodeId } from './types';

/** Copies nodes and the edges among them, and notes; edges to other nodes stay behind. */
export function copyNodes(document: Pick<JourneyDocument, 'nodes' | 'notes'>, ids: Iterable<NodeId>): Clip {
  const chosen = new Set(ids);
  const nodes: Clip['nodes'] = {};
  for (const [id, node] of Object.entries(document.nodes)) {
    if (!chosen.has(id)) continue;
    const inner = Object.entries(node.next).filter(([, target]) => chosen.has(target));
    nodes[id] = { ...structuredClone({ ...node, next: {} }), next: Object.fromEntries(inner) };
  }
  const notes = Object.entries(document.notes ?? {}).filter(([id]) => chosen.has(id));
  if (notes.length === 0) return { format: 'safar.clip/1', nodes };
  return { format: 'safar.clip/1', nodes, notes: structuredClone(Object.fromEntries(notes)) };
}
