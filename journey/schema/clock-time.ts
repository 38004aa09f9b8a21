import { z } from 'zod';
import { foldDigits } from '@/shared/fold-text';

/** HH:mm, from 00:00 to 23:59. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time as HH:mm');

/** What was typed as HH:mm, in digits of any script and with or without the colon; what is no time stays as it is. */
export function toClockTime(typed: string): string {
  const found = /^(\d{1,2})(?:[:.٫](\d{2}))$|^(\d{2})(\d{2})$/.exec(foldDigits(typed.trim()));
  if (!found) return typed;
  const [, hour = found[3] ?? '', minute = found[4] ?? ''] = found;
  return `${hour.padStart(2, '0')}:${minute}`;
}
