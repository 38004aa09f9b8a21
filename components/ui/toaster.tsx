'use client';

import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { Toaster as Sonner } from 'sonner';
import { useLanguage } from '@/i18n/use-language';

/** Where short notices appear: `toast.success('…')` from sonner. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  const { direction } = useLanguage();
  const t = useTranslations('common');
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      dir={direction}
      position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
      containerAriaLabel={t('notices')}
      icons={{
        success: <CircleCheck className="size-4 text-success" />,
        error: <CircleAlert className="size-4 text-danger" />,
        warning: <TriangleAlert className="size-4 text-warning" />,
        info: <Info className="size-4 text-info" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-(--width) items-start gap-2 rounded-lg border border-border bg-surface p-3 text-sm text-foreground shadow-float font-sans',
          icon: 'mt-0.5 shrink-0',
          content: 'min-w-0 flex-1',
          title: 'font-medium',
          description: 'text-muted-foreground text-xs',
          actionButton: 'shrink-0 rounded-md px-2 py-0.5 font-medium text-primary hover:bg-muted',
        },
      }}
    />
  );
}
