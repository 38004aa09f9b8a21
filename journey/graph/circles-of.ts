import type { JourneyDocument, JourneyNode, NodeId } from './types';

/**
 * Groups of nodes that lead back to themselves: every node of a group reaches every other. Tarjan's strongly connected
 * components, in one walk, with a list in place of recursion so that long journeys do not exhaust the stack.
 * `nextOf`: the ways that count, all of them unless told otherwise.
 */
export function circlesOf(
  { nodes }: Pick<JourneyDocument, 'nodes'>,
  nextOf: (node: JourneyNode) => NodeId[] = ({ next }) => Object.values(next),
): Set<NodeId>[] {
  const waysOf = (id: NodeId) => (nodes[id] ? nextOf(nodes[id]) : []);
  const circles: Set<NodeId>[] = [];
  const index = new Map<NodeId, number>();
  const low = new Map<NodeId, number>();
  const open: NodeId[] = [];
  const isOpen = new Set<NodeId>();
  const path: { id: NodeId; ways: NodeId[] }[] = [];

  const lower = (id: NodeId, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
  const enter = (id: NodeId) => {
    low.set(id, index.size);
    index.set(id, index.size);
    open.push(id);
    isOpen.add(id);
    path.push({ id, ways: waysOf(id).filter((target) => nodes[target]) });
  };
  const leave = (id: NodeId) => {
    path.pop();
    const above = path.at(-1);
    if (above) lower(above.id, low.get(id) ?? 0);
    if (low.get(id) !== index.get(id)) return;
    const group = new Set(open.splice(open.lastIndexOf(id)));
    for (const member of group) isOpen.delete(member);
    if (group.size > 1 || waysOf(id).includes(id)) circles.push(group);
  };

  for (const start of Object.keys(nodes)) {
    if (index.has(start)) continue;
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = top.ways.pop();
      if (target === undefined) leave(top.id);
      else if (!index.has(target)) enter(target);
      else if (isOpen.has(target)) lower(top.id, index.get(target) ?? 0);
    }
  }
  return circles;
}
