import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { foldDigits } from '@/shared/fold-text';
import type { Json } from '@/shared/json';

/** Numbers without a country code are read as numbers of this country. */
const DEFAULT_COUNTRY = 'IR';

/** An e-mail address as it is compared and used; undefined when there is none. What cannot be an address is kept, to be shown. */
export function normaliseEmail(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.trim().toLowerCase() || undefined;
}

/** A phone number in E.164 (+989121234567), in any digits; what is no number is kept as written, to be shown. */
export function normalisePhone(value: Json): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = foldDigits(String(value)).trim();
  if (written === '') return undefined;
  const parsed = parsePhoneNumberFromString(written, DEFAULT_COUNTRY);
  return parsed?.isValid() ? parsed.number : written;
}
