import type { Json } from '@/shared/json';
import type { Suggestion } from './suggestion';

/** A value as text that one could have typed; null for objects, lists and nothing. */
export function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Values that occurred, as suggestions. */
export const suggestionsOf = (samples: readonly Json[]): Suggestion[] =>
  [...new Set(samples.map(textOf))].flatMap((value) => (value ? [{ value }] : []));
