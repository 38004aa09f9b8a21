import { foldText } from '@/shared/fold-text';

const FROM = 'يىكةأإٱ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩';
const TO = 'ییکهااا01234567890123456789';
/** Tatweel and joiners: without a counterpart, so translate() drops them. */
const DROPPED = '\u0640\u200C\u200D\u200E\u200F';

/** A short text column in the form of foldText, for columns that keep no folded copy. */
export const foldedSql = (column: string): string =>
  `translate(lower(${column}), '${FROM}${DROPPED}', '${TO}')`;

/** LIKE patterns for each word of what somebody typed; all must match. */
export const searchPatterns = (search: string): string[] =>
  foldText(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
