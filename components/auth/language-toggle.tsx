'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { setLanguageCookie } from '@/components/shell/set-language-cookie';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { useLanguage } from '@/i18n/use-language';
import { LANGUAGES, type Language } from '@/shared/language';

/** The language of the page for somebody who is not signed in. */
export function LanguageToggle() {
  const t = useTranslations('shell');
  const router = useRouter();
  const { language } = useLanguage();
  const choose = (value: string) => {
    if (value === '') return;
    setLanguageCookie(value as Language);
    router.refresh();
  };
  return (
    <ToggleGroup type="single" value={language} onValueChange={choose} aria-label={t('user.language')}>
      {LANGUAGES.map((value) => (
        <ToggleGroupItem key={value} value={value} lang={value}>
          {t(`languages.${value}`)}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  );
}
