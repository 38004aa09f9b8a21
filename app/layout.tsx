import '@fontsource-variable/vazirmatn';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AppProviders } from '@/components/shell/app-providers';
import { detectLanguage } from '@/i18n/detect-language';
import { directionOf } from '@/i18n/direction';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('product'), template: `%s · ${t('product')}` }, description: t('tagline') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f9fb' },
    { media: '(prefers-color-scheme: dark)', color: '#10131b' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = detectLanguage(await getLocale(), null);
  const direction = directionOf(language);
  return (
    <html lang={language} dir={direction} suppressHydrationWarning>
      <body className="min-h-dvh">
        <NextIntlClientProvider>
          <AppProviders direction={direction}>{children}</AppProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
