import type { JsonObject } from '@/shared/json';

/** Traits after an identify: named ones are replaced, null removes one. Consent is kept with the channels, not here. */
export function applyTraits(traits: JsonObject, said: JsonObject): JsonObject {
  const merged = { ...traits, ...said };
  const isKept = ([name, value]: [string, unknown]) =>
    value !== null && !(name === 'consent' && typeof value === 'object');
  return Object.fromEntries(Object.entries(merged).filter(isKept));
}
