const LETTERS: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', ٱ: 'ا' };

/** Latin digits for Persian (U+06F0…) and Arabic-Indic (U+0660…) ones. Idempotent. */
export function foldDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

/**
 * The form in which two spellings of the same Persian or Latin text are equal: Arabic letters and digits folded,
 * tatweel, harakat, joiners and direction marks dropped, spaces collapsed, lower case. For matching and search, never for display.
 */
export function foldText(text: string): string {
  return foldDigits(text.normalize('NFKC'))
    .replace(/[يىكةأإٱ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\u200D|[\u0640\u064B-\u065F\u0670\u200C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
