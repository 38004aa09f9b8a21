import type { NodeDefinition } from '@/journey/compile/node-definition';
import { definitions } from '@/nodes/registry/definitions';
import type { NodeView } from '@/nodes/registry/node-view';
import { nodeViews } from '@/nodes/registry/views';

/** Definition of a kind; undefined for a kind this installation does not know (a file from a newer one). */
export function definitionOf(kind: string): NodeDefinition<unknown> | undefined {
  return (definitions as Record<string, NodeDefinition<unknown>>)[kind];
}

/** Icon, panel and card body of a kind. */
export function viewOf(kind: string): NodeView<unknown> | undefined {
  return (nodeViews as Record<string, NodeView<unknown>>)[kind];
}
