'use client';

import type { Formatter } from './format/create-formatter';
import { useFormatter } from './format-provider';

/** Formats dates, numbers, durations and money for the person who reads: their language, zone and calendar. */
export function useFormat(): Formatter {
  return useFormatter();
}
