'use client';

import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { TrpcProvider } from '@/components/trpc/trpc-provider';
import { Toaster } from '@/components/ui/toaster';
import { TooltipProvider } from '@/components/ui/tooltip';
import type { Direction as WritingDirection } from '@/i18n/direction';
import { FormatProvider } from '@/i18n/format-provider';

/** What every screen stands in. The workspace's layout sets zone and calendar again for its own people. */
export function AppProviders(props: { direction: WritingDirection; children: ReactNode }) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
      {/* Popups do not read the document's direction. */}
      <Direction.Provider dir={props.direction}>
        <TooltipProvider>
          <NuqsAdapter>
            <TrpcProvider>
              <FormatProvider timeZone="Asia/Tehran">{props.children}</FormatProvider>
            </TrpcProvider>
          </NuqsAdapter>
          <Toaster />
        </TooltipProvider>
      </Direction.Provider>
    </ThemeProvider>
  );
}
