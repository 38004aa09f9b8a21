import { spreadMs } from './spread-ms';
import type { CalendarFacts, Resolved, Until } from './types';
import { resolverOf } from './until/registry';

/** When a wait that begins now is over, in ms since epoch, before the workspace clock is applied. Never before now. */
export function resolveUntil(until: Until, facts: CalendarFacts): Resolved {
  const resolved = resolverOf(until).resolve(until, facts);
  if ('skip' in resolved) return resolved;
  const { at, latest = Number.POSITIVE_INFINITY } = resolved;
  return { at: at + spreadMs(until, { spread: facts.spread, room: latest - at }) };
}
