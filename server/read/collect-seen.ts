import type { Json, JsonObject } from '@/shared/json';
import type { Seen } from './views/workspace-views';

const MAX_SAMPLES = 5;
const MAX_NAMES = 200;
const isPlain = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Names that occur in the objects, the most frequent first, with values seen there and the share of the objects that have one; one level of nesting as `a.b`. */
export function collectSeen(objects: JsonObject[]): Seen[] {
  const seen = new Map<string, { count: number; samples: Map<string, Json> }>();
  const add = (name: string, value: Json) => {
    const entry = seen.get(name) ?? { count: 0, samples: new Map() };
    if (value !== null && value !== '') entry.count += 1;
    const key = JSON.stringify(value);
    if (value !== null && key.length <= 200 && entry.samples.size < MAX_SAMPLES)
      entry.samples.set(key, value);
    seen.set(name, entry);
  };
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      if (isPlain(value)) for (const [inner, own] of Object.entries(value)) add(`${name}.${inner}`, own);
      else add(name, value);
    }
  }
  return [...seen]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MAX_NAMES)
    .map(([name, { count, samples }]) => ({
      name,
      samples: [...samples.values()],
      share: Math.min(1, count / objects.length),
    }));
}
