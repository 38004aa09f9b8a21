import type { DraftInstruction, NodeDefinition } from '../compile/node-definition';
import type { JourneyNode, NodeId } from '../graph/types';

/** What a node would compile to; null for triggers, and while its config is not whole. */
export function draftOf(
  nodeId: NodeId,
  node: JourneyNode,
  definition: NodeDefinition | undefined,
): DraftInstruction | null {
  const parsed = definition?.config.safeParse(node.config);
  if (!parsed?.success || !definition?.compile) return null;
  return definition.compile(parsed.data, { nodeId, isWired: (port) => node.next[port] !== undefined });
}
