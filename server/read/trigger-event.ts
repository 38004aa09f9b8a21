import type { JourneyDocument } from '@/journey/graph/types';
import { eventOf } from '@/journey/plan/triggers/event-of';
import { definitions } from '@/nodes/registry/definitions';

/** The event that lets people in; null while no trigger of the document is complete. */
export function triggerEventOf(document: JourneyDocument): string | null {
  for (const node of Object.values(document.nodes)) {
    const definition = definitions[node.kind];
    const config = definition?.trigger ? definition.config.safeParse(node.config) : undefined;
    const event = config?.success ? eventOf(definition?.trigger?.(config.data).on) : null;
    if (event) return event;
  }
  return null;
}
