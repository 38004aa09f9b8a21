import { foldDigits, foldText } from '@/shared/fold-text';
import type { Json } from '@/shared/json';

/** A number, or a text that is one in any digits; null otherwise. */
export function toNumber(value: Json): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(foldDigits(value).replace(/[,٬]/g, '').replace('٫', '.'));
  return Number.isFinite(number) ? number : null;
}

/** Same value: numbers by size (also written as text), texts folded, everything else by its JSON. */
export function sameValue(a: Json, b: Json): boolean {
  if (a === null || b === null) return a === b;
  if (typeof a === 'boolean' || typeof b === 'boolean') return String(a) === String(b);
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== null && y !== null) return x === y;
  if (typeof a === 'string' && typeof b === 'string') return foldText(a) === foldText(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Orders numbers by size and everything else as text (ISO dates order themselves); null when one side is missing. */
export function compareValues(a: Json, b: Json): number | null {
  if (a === null || b === null) return null;
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== null && y !== null) return x - y;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  const [s, t] = [foldText(a), foldText(b)];
  return s < t ? -1 : s > t ? 1 : 0;
}
