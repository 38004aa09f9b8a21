import type { Definitions } from '../compile/node-definition';
import { forwardNext } from './forward-next';
import { portsOf } from './ports-of';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from './types';

/**
 * The nodes that a port may lead to: those of which canConnect says yes, found in one walk against the direction of the edges instead of one
 * walk for each of them.
 */
export function legalTargets(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
): Set<NodeId> {
  const from = document.nodes[source];
  const ports = from ? portsOf(from, definitions) : null;
  const own = ports?.find(({ id }) => id === port);
  if (!from || (ports && !own)) return new Set();
  const before = own?.back ? new Set<NodeId>() : upstream(document, definitions, source);
  const isLegal = ([id, node]: [NodeId, JourneyNode]) =>
    id !== source &&
    id !== from.next[port] &&
    !before.has(id) &&
    definitions[node.kind]?.family !== 'trigger';
  return new Set(
    Object.entries(document.nodes)
      .filter(isLegal)
      .map(([id]) => id),
  );
}

/** The node and everything from which a path leads to it without going back. */
function upstream(document: JourneyDocument, definitions: Definitions, id: NodeId): Set<NodeId> {
  const sources = new Map<NodeId, NodeId[]>();
  for (const [from, node] of Object.entries(document.nodes)) {
    for (const to of forwardNext(node, definitions)) {
      const known = sources.get(to);
      if (known) known.push(from);
      else sources.set(to, [from]);
    }
  }
  const seen = new Set<NodeId>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(sources.get(next) ?? []));
  }
  return seen;
}
