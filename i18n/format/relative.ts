import type { Language } from '@/shared/language';
import { fill } from './fill';
import { formatUnit } from './number';

const STEPS: [unit: string, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** Distance of two instants in its largest unit, rounded down: «۵ دقیقه پیش»، «۲ ساعت دیگر»؛ under 5 s «همین حالا». */
export function formatRelative(language: Language, atMs: number, nowMs: number): string {
  const distance = Math.abs(atMs - nowMs);
  const step = distance < 5000 ? undefined : STEPS.find(([, ms]) => distance >= ms);
  if (!step) return fill(language, 'now');
  const length = formatUnit(language, Math.floor(distance / step[1]), step[0]);
  return fill(language, atMs > nowMs ? 'ahead' : 'ago', { length });
}
