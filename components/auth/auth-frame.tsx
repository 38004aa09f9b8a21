'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from '@/components/shell/mark';
import { LanguageToggle } from './language-toggle';

/** The frame of the pages before the workspace. */
export function AuthFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('common');
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-8">
      <main className="flex w-full max-w-sm flex-1 flex-col justify-center gap-6">
        <p className="flex items-center gap-2.5 font-bold text-2xl">
          <span className="inline-flex size-9 items-center justify-center rounded-lg bg-primary text-primary-foreground">
            <Mark />
          </span>
          {t('product')}
        </p>
        <div className="rounded-xl border border-border bg-surface p-5">{children}</div>
        <p className="text-muted-foreground text-xs">{t('tagline')}</p>
      </main>
      <footer className="pt-6">
        <LanguageToggle />
      </footer>
    </div>
  );
}
