import type { Definitions } from '../compile/node-definition';
import { edgesOf } from '../graph/edges-of';
import type { JourneyDocument, NodeId } from '../graph/types';
import { wiredPorts } from '../graph/wired-ports';

/** Every node once, as a person reads the drawing: from the triggers down, along each way out in the order of the ports. */
export function readingOrder(document: JourneyDocument, definitions: Definitions): NodeId[] {
  const ids = Object.keys(document.nodes);
  const seen = new Set<NodeId>();
  const visit = (id: NodeId) => {
    const node = document.nodes[id];
    if (!node || seen.has(id)) return;
    seen.add(id);
    for (const [, target] of wiredPorts(node, definitions)) visit(target);
  };
  const isTrigger = (id: NodeId) => definitions[document.nodes[id]?.kind ?? '']?.family === 'trigger';
  for (const id of ids.filter(isTrigger)) visit(id);
  const targets = new Set(edgesOf(document).map(({ target }) => target));
  for (const id of ids) if (!targets.has(id)) visit(id);
  for (const id of ids) visit(id);
  return [...seen];
}
