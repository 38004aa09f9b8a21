import type { Definitions, Port } from '../compile/node-definition';
import type { JourneyNode } from './types';

/** Of frozen nodes only, which never change: a large canvas asks the same nodes thousands of times. */
const known = new WeakMap<JourneyNode, { definitions: Definitions; ports: readonly Port[] | null }>();

/** The ways out of a node, also while its form is half filled; null when its kind is unknown or its config unreadable. */
export function portsOf(node: JourneyNode, definitions: Definitions): readonly Port[] | null {
  const before = known.get(node);
  if (before?.definitions === definitions) return before.ports;
  const ports = readPorts(node, definitions);
  if (Object.isFrozen(node) && Object.isFrozen(node.config)) known.set(node, { definitions, ports });
  return ports;
}

function readPorts(node: JourneyNode, definitions: Definitions): Port[] | null {
  const definition = definitions[node.kind];
  if (!definition) return null;
  const parsed = definition.config.safeParse(node.config);
  try {
    return definition.ports(parsed.success ? parsed.data : node.config);
  } catch {
    return null;
  }
}
