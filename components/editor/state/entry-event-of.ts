import type { Definitions } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import { eventOf } from '@/journey/plan/triggers/event-of';
import { triggerOf } from './trigger-of';

/** Name of the event that lets people in; null while there is none, or more than one. */
export function entryEventOf(document: JourneyDocument, definitions: Definitions): string | null {
  const events = Object.values(document.nodes).flatMap((node) => {
    const event = eventOf(triggerOf(node, definitions) ?? undefined);
    return event ? [event] : [];
  });
  const [first, ...others] = new Set(events);
  return first !== undefined && others.length === 0 ? first : null;
}
