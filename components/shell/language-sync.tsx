'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { setLanguageCookie } from './set-language-cookie';
import { useUser } from './use-user';

/** A browser that does not know the user's language yet learns it once. */
export function LanguageSync() {
  const chosen = useUser().language;
  const { language } = useLanguage();
  const router = useRouter();
  useEffect(() => {
    if (chosen === null || chosen === language) return;
    setLanguageCookie(chosen);
    router.refresh();
  }, [chosen, language, router]);
  return null;
}
