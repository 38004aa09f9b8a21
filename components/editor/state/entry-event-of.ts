import type { Definitions } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import { eventOf } from '@/journey/plan/triggers/event-of';

/** Name of the event that lets people in; null while there is none, or more than one. */
export function entryEventOf(document: JourneyDocument, definitions: Definitions): string | null {
  const events = Object.values(document.nodes).flatMap(({ kind, config }) => {
    const parsed = definitions[kind]?.trigger ? definitions[kind].config.safeParse(config) : null;
    const event = parsed?.success ? eventOf(definitions[kind]?.trigger?.(parsed.data).on) : null;
    return event ? [event] : [];
  });
  const [first, ...others] = new Set(events);
  return first !== undefined && others.length === 0 ? first : null;
}
