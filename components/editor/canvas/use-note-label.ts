'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { JourneyNote } from '@/journey/graph/types';

/** What a screen reader says of a note. */
export function useNoteLabel(): (note: JourneyNote) => string {
  const t = useTranslations('canvas.note');
  return useCallback(({ text }) => (text.trim() ? t('label', { text }) : t('name')), [t]);
}
