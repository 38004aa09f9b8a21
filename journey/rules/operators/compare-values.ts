import { foldDigits, foldText } from '@/shared/fold-text';
import type { Json } from '@/shared/json';
import { canonicalJson } from '../../plan/canonical-json';

/** Short enough that its size fits a double. */
const NUMBER = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,2})?$/i;

const DIGIT = /[0-9۰-۹٠-٩]/;

/** A number, or a text that is one in any digits; null otherwise. In SQL: safar_number. */
export function toNumber(value: Json): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !DIGIT.test(value)) return null;
  const text = foldDigits(value).replace(/[,٬]/g, '').replace('٫', '.').trim();
  return NUMBER.test(text) ? Number(text) : null;
}

const isScalarText = (value: Json) => typeof value === 'boolean' || typeof value === 'string';

/** Same value: numbers by size (also written as text), texts folded, everything else by its JSON. In SQL: safar_same. */
export function sameValue(a: Json, b: Json): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  if (typeof a === 'boolean' || typeof b === 'boolean')
    return isScalarText(a) && isScalarText(b) && String(a) === String(b);
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== null && y !== null) return x === y;
  if (typeof a === 'string' && typeof b === 'string') return foldText(a) === foldText(b);
  return typeof a === typeof b && canonicalJson(a) === canonicalJson(b);
}

/** Orders numbers by size and texts by their characters (ISO dates order themselves); null when they cannot be ordered. In SQL: safar_compare. */
export function compareValues(a: Json, b: Json): number | null {
  if (a === null || b === null) return null;
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== null && y !== null) return x - y;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  return compareTexts(foldText(a), foldText(b));
}

/** By code points, as PostgreSQL does it. */
function compareTexts(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let place = 0;
  while (place < end && a[place] === b[place]) place += 1;
  return (a.codePointAt(place) ?? -1) - (b.codePointAt(place) ?? -1);
}
