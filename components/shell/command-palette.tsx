'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  Command,
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command';
import { NAV_ITEMS } from './nav-items';
import { PaletteActions } from './palette-actions';
import { PaletteResults } from './palette-results';
import { useWorkspace } from './use-workspace';

/** Pages, journeys, people and switches, found by typing. */
export function CommandPalette(props: { open: boolean; onOpenChange(open: boolean): void }) {
  const t = useTranslations('shell');
  const router = useRouter();
  const { slug } = useWorkspace();
  const [search, setSearch] = useState('');
  const setOpen = (open: boolean) => {
    setSearch('');
    props.onOpenChange(open);
  };
  const go = (path: string) => {
    setOpen(false);
    router.push(`/w/${slug}${path}`);
  };
  return (
    <CommandDialog
      open={props.open}
      onOpenChange={setOpen}
      title={t('palette.title')}
      description={t('palette.description')}
    >
      <Command loop label={t('palette.title')}>
        <CommandInput value={search} onValueChange={setSearch} placeholder={t('palette.placeholder')} />
        <CommandList>
          <CommandEmpty>{t('palette.empty')}</CommandEmpty>
          <CommandGroup heading={t('palette.go')}>
            {NAV_ITEMS.map(({ key, path, Icon }) => (
              <CommandItem
                key={key}
                value={`go ${t(`nav.${key}`)}`}
                keywords={[key]}
                onSelect={() => go(path)}
              >
                <Icon aria-hidden />
                {t(`nav.${key}`)}
              </CommandItem>
            ))}
          </CommandGroup>
          <PaletteResults search={search} go={go} />
          <PaletteActions go={go} close={() => setOpen(false)} />
        </CommandList>
      </Command>
    </CommandDialog>
  );
}
