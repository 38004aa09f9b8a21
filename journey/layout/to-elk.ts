import type { Definitions } from '../compile/node-definition';
import type { JourneyDocument, NodeId } from '../graph/types';
import { wiredPorts } from '../graph/wired-ports';
import { boxOf } from './box-of';
import { GAP_X, GAP_Y } from './card-size';
import type { ElkInput } from './elk-types';
import { readingOrder } from './reading-order';

/** The two model-order options keep branches in their order; without them elk flips three of four (measured). */
const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': String(GAP_X),
  'elk.spacing.componentComponent': String(2 * GAP_X),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(GAP_Y),
  'elk.layered.spacing.edgeNodeBetweenLayers': String(GAP_Y / 4),
};

/** The journey, or only some of its nodes, as elk wants it: top to bottom, branches in the order of their ports. */
export function toElk(
  document: JourneyDocument,
  definitions: Definitions,
  only?: ReadonlySet<NodeId>,
): ElkInput {
  const isMeant = (id: NodeId) => document.nodes[id] !== undefined && (!only || only.has(id));
  const order = readingOrder(document, definitions).filter(isMeant);
  const children = order.flatMap((id) => {
    const node = document.nodes[id];
    if (!node) return [];
    const { width, height } = boxOf(node, definitions);
    return [{ id, width, height }];
  });
  const edges = order.flatMap((source) => {
    const node = document.nodes[source];
    return wiredPorts(node, definitions).flatMap(([port, target]): ElkInput['edges'] =>
      isMeant(target) ? [{ id: `${source}:${port}`, sources: [source], targets: [target] }] : [],
    );
  });
  return { id: 'journey', layoutOptions: OPTIONS, children, edges };
}
