'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { appErrorOf } from './app-error-of';

/** Says a failed call in words: what happened and what to do. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations('errors');
  return useCallback(
    (error) => {
      const known = appErrorOf(error);
      if (!known) return t('offline');
      return t.has(known.key) ? t(known.key, known.values) : t('unexpected');
    },
    [t],
  );
}
