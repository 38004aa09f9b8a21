import { portsOf } from '../../graph/ports-of';
import { reachableFrom } from '../../graph/reachable-from';
import type { JourneyNode, NodeId } from '../../graph/types';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** A jump whose way back can be walked without ever waiting: it would go round and round in an instant. */
export const loopWithoutWait: ValidationRule = ({ document, definitions }) => {
  const waits = (node: JourneyNode) => definitions[node.kind]?.family === 'wait';
  const nextOf = (node: JourneyNode): NodeId[] => (waits(node) ? [] : Object.values(node.next));
  return Object.entries(document.nodes).flatMap(([nodeId, node]): Problem[] =>
    (portsOf(node, definitions) ?? []).flatMap((port): Problem[] => {
      const target = node.next[port.id];
      if (!port.back || target === undefined) return [];
      if (!reachableFrom(document, [target], nextOf).has(nodeId)) return [];
      return [{ code: 'loop-without-wait', severity: 'error', nodeId, port: port.id }];
    }),
  );
};
