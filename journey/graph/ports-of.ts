import type { Definitions, Port } from '../compile/node-definition';
import type { JourneyNode } from './types';

/** The ways out of a node, also while its form is half filled; null when its kind is unknown or its config unreadable. */
export function portsOf(node: JourneyNode, definitions: Definitions): Port[] | null {
  const definition = definitions[node.kind];
  if (!definition) return null;
  const parsed = definition.config.safeParse(node.config);
  try {
    return definition.ports(parsed.success ? parsed.data : node.config);
  } catch {
    return null;
  }
}
