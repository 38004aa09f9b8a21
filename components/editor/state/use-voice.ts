'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { useNodeWords } from '../canvas/use-node-words';
import type { Voice } from './create-editor';
import { announce } from './select';

/** How the editor speaks: to screen readers through one polite region, to everyone by a short notice. */
export function useVoice(): Voice {
  const t = useTranslations('editor');
  const words = useNodeWords();
  return useMemo(
    () => (view) => ({
      words,
      say(key, values) {
        const label = values?.key ? t(`history.${values.key}`, values) : '';
        announce(view, t(`said.${key}`, { ...values, label }));
      },
      tell(key, values) {
        toast(t(`said.${key}`, values));
      },
    }),
    [t, words],
  );
}
