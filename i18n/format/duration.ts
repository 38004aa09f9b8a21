import type { Language } from '@/shared/language';
import { fill } from './fill';
import { formatUnit } from './number';

const UNITS: [unit: string, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

/** Milliseconds in words, the two largest neighbouring units: «۲ روز و ۳ ساعت» / "2 days 3 hours". */
export function formatDuration(language: Language, ms: number): string {
  const length = Math.round(Math.abs(ms));
  const at = UNITS.findIndex(([, size]) => length >= size);
  const [unit, size] = UNITS[at] ?? ['second', 1000];
  const first = formatUnit(language, Math.floor(length / size), unit);
  const next = UNITS[at + 1];
  const rest = next ? Math.floor((length % size) / next[1]) : 0;
  if (!next || rest === 0 || next[0] === 'millisecond') return first;
  return fill(language, 'and', { first, second: formatUnit(language, rest, next[0]) });
}
