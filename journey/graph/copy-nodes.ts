import type { Clip } from './clip';
import { membersOf } from './members-of';
import type { JourneyDocument, NodeId } from './types';

/** Copies nodes, the edges among them and groups that are taken whole, and notes; edges to other nodes stay behind. */
export function copyNodes(
  document: Pick<JourneyDocument, 'nodes' | 'notes' | 'groups'>,
  ids: Iterable<NodeId>,
): Clip {
  const chosen = new Set(ids);
  const whole = new Set(
    [...membersOf(document)].flatMap(([id, steps]) => (steps.every((step) => chosen.has(step)) ? [id] : [])),
  );
  const nodes: Clip['nodes'] = {};
  for (const [id, { group, ...node }] of Object.entries(document.nodes)) {
    if (!chosen.has(id)) continue;
    const inner = Object.entries(node.next).filter(([, target]) => chosen.has(target));
    const own = group !== undefined && whole.has(group) ? { group } : {};
    nodes[id] = { ...structuredClone({ ...node, next: {} }), ...own, next: Object.fromEntries(inner) };
  }
  const notes = Object.entries(document.notes ?? {}).filter(([id]) => chosen.has(id));
  const groups = Object.entries(document.groups ?? {}).filter(([id]) => whole.has(id));
  return {
    format: 'safar.clip/1',
    nodes,
    ...(notes.length > 0 ? { notes: structuredClone(Object.fromEntries(notes)) } : {}),
    ...(groups.length > 0 ? { groups: structuredClone(Object.fromEntries(groups)) } : {}),
  };
}
