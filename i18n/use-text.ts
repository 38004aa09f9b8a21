'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useContext, useMemo } from 'react';
import type { Text } from '@/shared/text';
import { KnownNamesContext } from './known-names';
import { readableValues } from './readable-values';
import { useFormat } from './use-format';
import { useLanguage } from './use-language';

/** Renders a `Text` of a pure room. `namespace` is the owner's, e.g. `nodes.wait`; journey/compile/node-definition names the conventions. */
export function useText(): (text: Text, namespace: string) => string {
  const translate = useTranslations();
  const channels = useTranslations('rules.channels');
  const { language } = useLanguage();
  const format = useFormat();
  const names = useContext(KnownNamesContext);
  const readable = useMemo(
    () =>
      readableValues({
        language,
        dateTime: format.dateTime,
        date: format.plainDate,
        nameOf: (kind, key) => names[kind].get(key),
        channel: (id) => (channels.has(id as 'email') ? channels(id as 'email') : id),
      }),
    [language, format, names, channels],
  );
  return useCallback(
    (text, namespace) => {
      if ('literal' in text) return text.literal;
      return translate(`${namespace}.${text.key}`, readable(text.values ?? {}));
    },
    [translate, readable],
  );
}
