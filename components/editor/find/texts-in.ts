import type { Json } from '@/shared/json';

/** Every text inside of a config, whatever its shape. */
export function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((part) => textsIn(part as Json));
}
