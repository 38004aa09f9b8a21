import type { Json } from '@/shared/json';
import type { Definitions } from '../compile/node-definition';
import { addNode } from './add-node';
import { incomingOf } from './incoming-of';
import { portsOf } from './ports-of';
import { rememberIds } from './remember-ids';
import type { JourneyDocument, NodeId } from './types';

export interface Replacement {
  /** A new one: ids name one meaning for ever. */
  id: NodeId;
  kind: string;
  config: Json;
}

/**
 * Puts a node of another kind in a node's place. What led in still does; ports of the same name keep their targets; when none is shared,
 * the first wired way out goes on behind the new node's first port. Title and place stay.
 */
export function replaceKind(
  draft: JourneyDocument,
  oldId: NodeId,
  { id, kind, config }: Replacement,
  definitions: Definitions,
): void {
  const old = draft.nodes[oldId];
  if (!old) return;
  const { title, position, next } = old;
  const oldPorts = portsOf(old, definitions)?.map((port) => port.id) ?? Object.keys(next);
  addNode(draft, { id, kind, config, position: { ...position }, ...(title ? { title } : {}) });
  const added = draft.nodes[id];
  const ports = (added && portsOf(added, definitions)?.map((port) => port.id)) ?? [];
  for (const port of ports) if (added && next[port] !== undefined) added.next[port] = next[port];
  const [first] = ports;
  const main = oldPorts.map((port) => next[port]).find((target) => target !== undefined);
  if (added && first !== undefined && main !== undefined && Object.keys(added.next).length === 0)
    added.next[first] = main;
  for (const { source, port } of incomingOf(draft, oldId)) {
    const node = draft.nodes[source];
    if (node) node.next[port] = id;
  }
  rememberIds(draft, [oldId]);
  delete draft.nodes[oldId];
}
