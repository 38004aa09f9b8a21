import type { Definitions } from '../compile/node-definition';
import { portsOf } from './ports-of';
import type { JourneyDocument, JourneyNode, NodeId } from './types';

/**
 * The journey as people walk it: steps that are switched off are gone, and what led to one leads on to where its first way out leads.
 * The same object when none is off.
 */
export function activeJourney(document: JourneyDocument, definitions: Definitions): JourneyDocument {
  const entries = Object.entries(document.nodes);
  if (!entries.some(([, node]) => node.isDisabled)) return document;
  const nodes = entries.flatMap(([id, node]): [NodeId, JourneyNode][] => {
    if (node.isDisabled) return [];
    const next = Object.entries(node.next).flatMap(([port, target]): [string, NodeId][] => {
      const end = pass(document, target, definitions);
      return end === undefined ? [] : [[port, end]];
    });
    return [[id, { ...node, next: Object.fromEntries(next) }]];
  });
  return { ...document, nodes: Object.fromEntries(nodes) };
}

/** Steps that are switched off, each with the one that whoever stands there goes on at; null: the end. */
export function waysPast(document: JourneyDocument, definitions: Definitions): Record<NodeId, NodeId | null> {
  return Object.fromEntries(
    Object.entries(document.nodes).flatMap(([id, node]) =>
      node.isDisabled ? [[id, pass(document, id, definitions) ?? null]] : [],
    ),
  );
}

/** The first step from here on that is not switched off; undefined when the path ends or runs in a circle before. */
function pass(document: JourneyDocument, target: NodeId, definitions: Definitions): NodeId | undefined {
  const seen = new Set<NodeId>();
  let id: NodeId | undefined = target;
  for (let node = document.nodes[id]; node?.isDisabled; node = document.nodes[id]) {
    if (seen.has(id)) return undefined;
    seen.add(id);
    id = firstWay(node, definitions);
    if (id === undefined) return undefined;
  }
  return id;
}

function firstWay(node: JourneyNode, definitions: Definitions): NodeId | undefined {
  const port = portsOf(node, definitions)?.[0]?.id ?? Object.keys(node.next)[0];
  return port === undefined ? undefined : node.next[port];
}
