import type { Json } from '@/shared/json';
import type { VariableType } from '../graph/types';

const YES = new Set(['true', 'yes', '1', 'بله']);
const NO = new Set(['false', 'no', '0', 'نه', 'خیر']);

const READ: Record<VariableType, (value: string | number | boolean) => Json> = {
  text: String,
  number(value) {
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : null;
  },
  boolean(value) {
    const word = String(value).trim().toLowerCase();
    return YES.has(word) ? true : NO.has(word) ? false : null;
  },
  // A number is an instant, in ms since epoch.
  date(value) {
    const at = typeof value === 'number' ? value : Date.parse(String(value));
    return Number.isFinite(at) ? (typeof value === 'number' ? new Date(at).toISOString() : value) : null;
  },
};

/** A value as its variable holds it: what cannot be read as the type is nothing; lists and objects stay as they are in a text. */
export function typedValue(value: Json, type: VariableType | undefined): Json {
  if (value === null || type === undefined) return value;
  if (typeof value === 'object') return type === 'text' ? value : null;
  return READ[type](value);
}
