import { AppError } from '@/shared/app-error';

/** Refuses what is no IANA zone. */
export function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new AppError('invalid', 'unknownTimeZone', `Unknown time zone ${timeZone}`, { timeZone });
  }
}
