import type { Json, JsonObject } from '@/shared/json';
import type { ValueSource } from '../graph/types';
import { readPath } from '../rules/read-path';

export interface Sources {
  traits: JsonObject;
  /** Properties of the entry event. */
  entry: JsonObject;
  variables: JsonObject;
}

/** The new values, all read before any is set. What is not there is null. */
export function assignVariables(
  set: readonly { variable: string; value: ValueSource }[],
  sources: Sources,
): JsonObject {
  return Object.fromEntries(set.map(({ variable, value }) => [variable, resolveSource(value, sources)]));
}

/** The value now; null when nothing is there. */
export function resolveSource(source: ValueSource, { traits, entry, variables }: Sources): Json {
  if (source.from === 'literal') return source.value;
  const place = { property: entry, trait: traits, variable: variables }[source.from];
  return readPath(place, source.name);
}
