import type { Json, JsonObject } from '@/shared/json';
import type { ValueSource, VariableType } from '../graph/types';
import { readPath } from '../rules/read-path';
import { typedValue } from './typed-value';
import type { Taken } from './types';

export interface Sources {
  traits: JsonObject;
  /** Properties of the entry event. */
  entry: JsonObject;
  variables: JsonObject;
}

/** The variables of a plan. */
export type Declared = readonly { name: string; type: VariableType }[];

/** The new values, all read before any is set. What is not there is null. */
export function assignVariables(
  set: readonly { variable: string; value: ValueSource }[],
  sources: Sources,
  declared: Declared,
): JsonObject {
  return Object.fromEntries(
    set.map(({ variable, value }) => [variable, typed(variable, resolveSource(value, sources), declared)]),
  );
}

/** The new values, taken out of an answer. What is not there is null. */
export const takeVariables = (taken: readonly Taken[], answer: JsonObject, declared: Declared): JsonObject =>
  Object.fromEntries(
    taken.map(({ variable, path }) => [variable, typed(variable, readPath(answer, path), declared)]),
  );

/** A value as the variable of this name holds it. */
const typed = (name: string, value: Json, declared: Declared): Json =>
  typedValue(value, declared.find((variable) => variable.name === name)?.type);

/** The value now; null when nothing is there. */
export function resolveSource(source: ValueSource, { traits, entry, variables }: Sources): Json {
  if (source.from === 'literal') return source.value;
  const place = { property: entry, trait: traits, variable: variables }[source.from];
  return readPath(place, source.name);
}
