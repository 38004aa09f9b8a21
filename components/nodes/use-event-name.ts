'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { isolate } from '@/i18n/isolate';
import { SYSTEM_PREFIX } from '@/shared/system-events';

/** What an event is called where people read: those of the product itself in words, all others by the name they were sent with. */
export function useEventName(): (name: string) => string {
  const t = useTranslations('reasons.system');
  return useCallback(
    (name) => {
      const key = name.slice(SYSTEM_PREFIX.length) as 'schedule';
      return name.startsWith(SYSTEM_PREFIX) && t.has(key) ? t(key) : isolate(name);
    },
    [t],
  );
}
