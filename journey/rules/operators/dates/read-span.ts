import type { Json } from '@/shared/json';
import { spanMs } from '../../span-ms';
import { SPAN_UNITS, type Span } from '../../types';

/** 400 years: no date that a rule may mean lies farther away. */
const MAX_MS = 400 * 366 * 86_400_000;

/** ms of {amount, unit}; null when it is none. */
export function readSpan(value: Json): number | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { amount, unit, ...rest } = value;
  const isUnit = SPAN_UNITS.some((known) => known === unit);
  if (!isUnit || typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1) return null;
  if (Object.keys(rest).length > 0) return null;
  const ms = spanMs({ amount, unit: unit as Span['unit'] });
  return ms <= MAX_MS ? ms : null;
}
