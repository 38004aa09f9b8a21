import type { Definitions } from '@/journey/compile/node-definition';
import type { JourneyNode } from '@/journey/graph/types';
import type { TriggerOn } from '@/journey/plan/triggers/types';

/** What a node waits for to let people in; null for one that is no trigger, or not filled in yet. */
export function triggerOf({ kind, config }: JourneyNode, definitions: Definitions): TriggerOn | null {
  const definition = definitions[kind];
  if (!definition?.trigger) return null;
  const parsed = definition.config.safeParse(config);
  return parsed.success ? definition.trigger(parsed.data).on : null;
}
