import type { Json, JsonObject } from '@/shared/json';
import { MAX_DEPTH } from '../limits';
import { EventProblem } from './event-problem';

const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// With the u flag this matches only surrogates that stand alone.
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * A copy that jsonb can hold and that no reader has to fear: without NUL characters, lone surrogates and `__proto__` keys.
 * Throws EventProblem for what cannot be mended: nesting deeper than MAX_DEPTH, numbers beyond what a double holds.
 */
export function cleanJson(value: unknown): Json {
  return clean(value, '', 0);
}

/** Without the invisible marks that let a name pretend to be another one. Zero-width joiners stay: Persian needs them. */
export function stripBidiControls(value: Json): Json {
  if (typeof value === 'string') return value.replace(BIDI_CONTROLS, '');
  if (Array.isArray(value)) return value.map(stripBidiControls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stripBidiControls(inner)]));
}

function clean(value: unknown, path: string, depth: number): Json {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return cleanNumber(value, path);
  if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
  if (depth >= MAX_DEPTH) throw new EventProblem('', `The JSON is nested deeper than ${MAX_DEPTH} levels.`);
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}[${index}]`, depth + 1));

  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') continue;
    const name = cleanText(key);
    copy[name] = clean(inner, path ? `${path}.${name}` : name, depth + 1);
  }
  return copy;
}

const cleanText = (text: string): string => text.replaceAll('\u0000', '').replace(LONE_SURROGATES, '\uFFFD');

function cleanNumber(value: number, path: string): number {
  if (Number.isFinite(value)) return value;
  throw new EventProblem(path, 'The number is too large to be stored.');
}
