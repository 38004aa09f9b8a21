import { MAX_DEPTH } from './ingest/limits';

const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Where `value` holds something that PostgreSQL refuses or nobody could read back, e.g. `nodes.a.title`: a NUL character, half of a surrogate
 * pair, a key `__proto__`, or more than MAX_DEPTH levels. Null: nowhere. Asked at every door, so that nothing behind it has to think of it.
 */
export function unstorablePath(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path.join('.') : null;
  if (value === null || typeof value !== 'object' || value instanceof Date) return null;
  if (path.length >= MAX_DEPTH) return path.slice(0, 3).join('.');
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__' || UNSTORABLE.test(key)) return path.join('.');
    const found = unstorablePath(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
