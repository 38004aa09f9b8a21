'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Text } from '@/shared/text';
import type { Formatter } from './format/create-formatter';
import { useFormat } from './use-format';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Renders a `Text` of a pure room. `namespace` is the owner's, e.g. `nodes.wait`; values that are instants become dates. */
export function useText(): (text: Text, namespace: string) => string {
  const translate = useTranslations();
  const format = useFormat();
  return useCallback(
    (text, namespace) => {
      if ('literal' in text) return text.literal;
      return translate(`${namespace}.${text.key}`, readableValues(text.values ?? {}, format));
    },
    [translate, format],
  );
}

// Words from outside are isolated, so that a Latin name cannot reorder a Persian sentence and the reverse.
function readableValues(values: Record<string, string | number>, format: Formatter) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      return [name, INSTANT.test(value) ? format.dateTime(value) : `\u2068${value}\u2069`];
    }),
  );
}
