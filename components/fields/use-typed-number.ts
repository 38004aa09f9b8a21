'use client';

import { useState } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { toNumber } from '@/journey/rules/operators/compare-values';
import type { Json } from '@/shared/json';

/** What a typed text means: a number in any digits, else the text itself, which is kept until it is corrected. */
export const readNumber = (text: string): number | string => toNumber(text) ?? text.trim();

/**
 * A number that is typed. The text stays as it was typed, in whatever digits; when the value changes from elsewhere (undo), it follows.
 */
export function useTypedNumber(value: Json | undefined, onChange: (value: number | string) => void) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const written =
    typeof value === 'number'
      ? new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(value)
      : typeof value === 'string'
        ? value
        : '';
  const text = typed !== null && readNumber(typed) === (value ?? '') ? typed : written;
  return {
    text,
    onText(next: string) {
      setTyped(next);
      onChange(readNumber(next));
    },
  };
}
