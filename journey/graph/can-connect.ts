import type { Definitions } from '../compile/node-definition';
import { forwardNext } from './forward-next';
import { portsOf } from './ports-of';
import { reachableFrom } from './reachable-from';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from './types';

export type ConnectRefusal = 'self' | 'into-trigger' | 'cycle' | 'same' | 'missing';
export type CanConnect = { ok: true } | { ok: false; code: ConnectRefusal };

/**
 * Whether a port may lead to a node, and if not, why: to itself, into a trigger, round in a circle, to where it leads already,
 * or because the node or port does not exist.
 */
export function canConnect(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
  target: NodeId,
): CanConnect {
  const refuse = (code: ConnectRefusal): CanConnect => ({ ok: false, code });
  const from = document.nodes[source];
  const to = document.nodes[target];
  if (!from || !to) return refuse('missing');
  const ports = portsOf(from, definitions);
  if (ports && !ports.some(({ id }) => id === port)) return refuse('missing');
  if (source === target) return refuse('self');
  if (definitions[to.kind]?.family === 'trigger') return refuse('into-trigger');
  if (from.next[port] === target) return refuse('same');
  const mayGoBack = ports?.some(({ id, back }) => id === port && back);
  const nextOf = (node: JourneyNode) => forwardNext(node, definitions);
  if (!mayGoBack && reachableFrom(document, [target], nextOf).has(source)) return refuse('cycle');
  return { ok: true };
}
