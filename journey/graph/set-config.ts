import type { Json } from '@/shared/json';
import type { Definitions } from '../compile/node-definition';
import { portsOf } from './ports-of';
import type { JourneyDocument, NodeId } from './types';

/** Sets a node's config, valid or not, and drops the wiring of ports that it has no longer. */
export function setConfig(draft: JourneyDocument, id: NodeId, config: Json, definitions: Definitions): void {
  const node = draft.nodes[id];
  if (!node) return;
  node.config = config;
  const ports = portsOf(node, definitions);
  if (!ports) return;
  for (const port of Object.keys(node.next)) {
    if (!ports.some((own) => own.id === port)) delete node.next[port];
  }
}
