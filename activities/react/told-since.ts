import type { EventFact } from '@/journey/rules/facts';
import { PROFILE_CHANGED } from '@/shared/system-events';

/** Names of the events that say what is true of a person. */
export const TELLING: ReadonlySet<string> = new Set(['identify', PROFILE_CHANGED]);

/**
 * Traits that a person was told to have after `at`: an event that is older and comes later says nothing about them. What is dated ahead of `now` has no
 * such claim: it would keep out everything until then. Both ms since epoch.
 */
export function toldSince(events: readonly EventFact[], at: number, now: number): Set<string> {
  const later = events.filter((event) => TELLING.has(event.name) && event.at > at && event.at <= now);
  return new Set(later.flatMap(traitsOf));
}

function traitsOf({ name, properties }: EventFact): string[] {
  if (name !== PROFILE_CHANGED) return Object.keys(properties);
  const ops = Array.isArray(properties.ops) ? (properties.ops as { trait?: string }[]) : [];
  return ops.flatMap(({ trait }) => trait ?? []);
}
