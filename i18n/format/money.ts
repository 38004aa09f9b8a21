import type { Language } from '@/shared/language';
import { fill } from './fill';
import { formatNumber } from './number';

/** Integer Rial in, Toman shown: 1_500_000 → «۱۵۰٬۰۰۰ تومان». */
export function formatMoney(language: Language, rial: number): string {
  return fill(language, 'toman', { amount: formatNumber(language, rial / 10, 1) });
}
