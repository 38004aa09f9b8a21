import type { Definitions } from '../compile/node-definition';
import { canConnect } from './can-connect';
import { incomingOf } from './incoming-of';
import { portsOf } from './ports-of';
import type { JourneyDocument, NodeId, PortId } from './types';

/**
 * Whether a node that nothing leads to may be put into a way out, and behind which of its ports what followed goes on: the first
 * open one. `exit` is null where nothing follows, or the node has no ways out. Null when it does not fit.
 */
export function fitOnEdge(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
  id: NodeId,
): { exit: PortId | null } | null {
  const node = document.nodes[id];
  const from = document.nodes[source];
  if (!node || !from || incomingOf(document, id).length > 0) return null;
  if (!canConnect(document, definitions, source, port, id).ok) return null;
  const ports = portsOf(node, definitions) ?? [];
  if (from.next[port] === undefined || ports.length === 0) return { exit: null };
  const exit = ports.find((own) => node.next[own.id] === undefined)?.id;
  return exit === undefined ? null : { exit };
}
