'use client';

import { useCallback } from 'react';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { SeenName } from '@/nodes/registry/node-view';
import { suggestionsOf } from './sample-text';
import type { Suggestion } from './suggestion';

/** Names as suggestions, each with a value that occurred and how many have one. */
export function useNameSuggestions(): (names: readonly SeenName[]) => Suggestion[] {
  const format = useFormat();
  return useCallback(
    (names) =>
      names.map(({ name, samples, share }) => {
        const [first] = suggestionsOf(samples);
        const parts = [
          ...(first ? [isolate(short(first.value))] : []),
          ...(share === undefined ? [] : [format.percent(share)]),
        ];
        return { value: name, ...(parts.length > 0 ? { detail: parts.join(' · ') } : {}) };
      }),
    [format],
  );
}

const LONGEST = 24;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
