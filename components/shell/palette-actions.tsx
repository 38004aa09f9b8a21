'use client';

import { Group, Languages, Moon, Plus, Send, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import { useLanguage } from '@/i18n/use-language';
import { usePreferences } from './use-preferences';

/** Things to do from anywhere. */
export function PaletteActions({ go, close }: { go(path: string): void; close(): void }) {
  const t = useTranslations('shell');
  const { language } = useLanguage();
  const { resolvedTheme, setTheme } = useTheme();
  const { setLanguage } = usePreferences();
  const other = language === 'fa' ? 'en' : 'fa';
  const otherTheme = resolvedTheme === 'dark' ? 'light' : 'dark';
  const ThemeIcon = otherTheme === 'dark' ? Moon : Sun;
  const run = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <CommandGroup heading={t('palette.do')}>
      <CommandItem onSelect={() => go('/journeys?new=1')}>
        <Plus aria-hidden />
        {t('palette.newJourney')}
      </CommandItem>
      <CommandItem onSelect={() => go('/segments/new')}>
        <Group aria-hidden />
        {t('palette.newSegment')}
      </CommandItem>
      <CommandItem onSelect={() => go('/settings/events')}>
        <Send aria-hidden className="rtl:-scale-x-100" />
        {t('palette.sendEvent')}
      </CommandItem>
      <CommandItem keywords={['language', 'زبان', other]} onSelect={run(() => setLanguage(other))}>
        <Languages aria-hidden />
        {t('palette.switchLanguage', { language: t(`languages.${other}`) })}
      </CommandItem>
      <CommandItem keywords={['theme', 'پوسته']} onSelect={run(() => setTheme(otherTheme))}>
        <ThemeIcon aria-hidden />
        {t(`palette.${otherTheme}`)}
      </CommandItem>
    </CommandGroup>
  );
}
