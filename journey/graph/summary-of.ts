import type { Text } from '@/shared/text';
import type { Definitions } from '../compile/node-definition';
import type { JourneyNode } from './types';

/** What a node does in one sentence (kind's messages), also while its form is half filled; null when nothing can be said. */
export function summaryOf(node: JourneyNode, definitions: Definitions): Text | null {
  const definition = definitions[node.kind];
  if (!definition) return null;
  const parsed = definition.config.safeParse(node.config);
  try {
    return definition.summary(parsed.success ? parsed.data : node.config);
  } catch {
    return null;
  }
}
