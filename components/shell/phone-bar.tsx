'use client';

import { Menu, Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DemoClockChip } from './demo-clock-chip';
import { isCurrent, NAV_ITEMS } from './nav-items';
import { useWorkspace } from './use-workspace';

/** Replaces the sidebar on narrow screens. */
export function PhoneBar(props: { onMenu(): void; onSearch(): void }) {
  const t = useTranslations('shell');
  const { slug } = useWorkspace();
  const pathname = usePathname();
  const current = NAV_ITEMS.find((item) => isCurrent(item, slug, pathname));
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-border border-b bg-surface px-2 md:hidden">
      <Button variant="ghost" size="icon" onClick={props.onMenu} aria-label={t('menu')}>
        <Menu />
      </Button>
      <span className="min-w-0 flex-1 truncate font-semibold">{current && t(`nav.${current.key}`)}</span>
      <DemoClockChip isNarrow />
      <Button variant="ghost" size="icon" onClick={props.onSearch} aria-label={t('palette.open')}>
        <Search />
      </Button>
    </header>
  );
}
