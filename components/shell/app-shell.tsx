'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Sheet, SheetContent, SheetDescription, SheetTitle } from '@/components/ui/sheet';
import { CommandPalette } from './command-palette';
import { PhoneBar } from './phone-bar';
import { Sidebar } from './sidebar';
import { usePaletteShortcut } from './use-palette-shortcut';
import { useSidebarWidth } from './use-sidebar-width';

/** The frame of every workspace page: sidebar (drawer on phones), palette, and the page in a scrolling main part. */
export function AppShell(props: { isSidebarNarrow: boolean; children: ReactNode }) {
  const t = useTranslations('shell');
  const [isNarrow, toggle] = useSidebarWidth(props.isSidebarNarrow);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  usePaletteShortcut(() => setPaletteOpen((open) => !open));
  const search = () => {
    setDrawerOpen(false);
    setPaletteOpen(true);
  };
  return (
    <div className="flex h-dvh flex-col overflow-hidden md:flex-row">
      <a
        href="#content"
        className="sr-only inset-s-2 top-2 z-50 rounded-lg bg-primary px-3 py-1.5 text-primary-foreground focus:not-sr-only focus:fixed"
      >
        {t('skip')}
      </a>
      <PhoneBar onMenu={() => setDrawerOpen(true)} onSearch={search} />
      <aside
        className={cn(
          'hidden shrink-0 border-border border-e bg-surface transition-[width] md:block',
          isNarrow ? 'w-12' : 'w-60',
        )}
      >
        <Sidebar isNarrow={isNarrow} onToggle={toggle} onSearch={search} />
      </aside>
      <Sheet open={isDrawerOpen} onOpenChange={setDrawerOpen}>
        <SheetContent side="start" className="w-72 gap-0 p-0 [&>button]:hidden">
          <SheetTitle className="sr-only">{t('nav.label')}</SheetTitle>
          <SheetDescription className="sr-only">{t('menu')}</SheetDescription>
          <Sidebar isNarrow={false} onSearch={search} onNavigate={() => setDrawerOpen(false)} />
        </SheetContent>
      </Sheet>
      <main id="content" tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto focus:outline-none">
        {props.children}
      </main>
      <CommandPalette open={isPaletteOpen} onOpenChange={setPaletteOpen} />
    </div>
  );
}
