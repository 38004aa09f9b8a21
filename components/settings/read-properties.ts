import type { JsonObject } from '@/shared/json';

/** A JSON object from what was typed; nothing typed is an empty one, anything else null. */
export function readProperties(typed: string): JsonObject | null {
  if (typed.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(typed);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}
