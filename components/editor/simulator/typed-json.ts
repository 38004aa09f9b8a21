import { foldDigits } from '@/shared/fold-text';
import type { Json, JsonObject } from '@/shared/json';

/** A name and what was typed as its value. */
export interface ValueRow {
  name: string;
  text: string;
}

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;
const STRUCTURED = /^["[{]/;

/** What a typed text means: a number in digits of any script, yes or no, JSON; everything else is the text itself. */
export function jsonOf(typed: string): Json {
  const text = typed.trim();
  const folded = foldDigits(text);
  if (NUMBER.test(folded)) return Number(folded);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (!STRUCTURED.test(text)) return typed;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return typed;
  }
}

/** The text that means a value; texts that would be taken for something else stand in quotes. */
export function typedOf(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return jsonOf(value) === value ? value : JSON.stringify(value);
}

export const rowsOf = (values: JsonObject): ValueRow[] =>
  Object.entries(values).map(([name, value]) => ({ name, text: typedOf(value) }));

/** Rows without a name are still being written and say nothing. */
export const objectOf = (rows: readonly ValueRow[]): JsonObject =>
  Object.fromEntries(rows.flatMap(({ name, text }) => (name.trim() ? [[name.trim(), jsonOf(text)]] : [])));
