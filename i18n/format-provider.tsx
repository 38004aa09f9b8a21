'use client';

import { useLocale } from 'next-intl';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { LANGUAGES } from '@/shared/language';
import { calendarOf } from './calendar';
import { createFormatter, type Formatter } from './format/create-formatter';

const FormatContext = createContext<Formatter | null>(null);

/** Decides zone and calendar of every date below it; the language is the page's own. */
export function FormatProvider(props: { timeZone: string; calendar?: string | null; children: ReactNode }) {
  const locale = useLocale();
  const language = LANGUAGES.find((known) => known === locale) ?? 'fa';
  const calendar = calendarOf(language, props.calendar);
  const formatter = useMemo(
    () => createFormatter({ language, timeZone: props.timeZone, calendar }),
    [language, props.timeZone, calendar],
  );
  return <FormatContext value={formatter}>{props.children}</FormatContext>;
}

/** The formatter of the nearest FormatProvider. */
export function useFormatter(): Formatter {
  const formatter = useContext(FormatContext);
  if (!formatter) throw new Error('useFormat needs a FormatProvider above it');
  return formatter;
}
