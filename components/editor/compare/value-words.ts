import type { Json } from '@/shared/json';

interface Words {
  /** The name of a step, for what says where a way leads. */
  titleOf(id: string): string;
  format: { number(value: number): string };
  nothing: string;
}

/** A value of a document, as short as it can be read. */
export function valueWords(path: string, value: Json | undefined, words: Words): string {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'number') return words.format.number(value);
  if (typeof value === 'string') return path.startsWith('next.') ? words.titleOf(value) : value;
  return JSON.stringify(value);
}
