import type { Json, JsonObject } from '@/shared/json';

/** The value at `name`: the key itself when there is one, else the dotted path; null when nothing is there. */
export function readPath(object: JsonObject, name: string): Json {
  if (Object.hasOwn(object, name)) return object[name] ?? null;
  let current: Json = object;
  for (const key of name.split('.')) {
    if (current === null || typeof current !== 'object' || Array.isArray(current)) return null;
    if (!Object.hasOwn(current, key)) return null;
    current = current[key] ?? null;
  }
  return current;
}
