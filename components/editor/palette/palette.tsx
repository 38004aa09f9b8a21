'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { SearchInput } from '@/components/ui/search-input';
import { FAMILIES } from '@/journey/compile/node-definition';
import { foldText } from '@/shared/fold-text';
import { PaletteItem } from './palette-item';
import { loadRecentEntries, recentEntries } from './recent-entries';
import { type NamedEntry, usePaletteEntries } from './use-palette-entries';

/** What can be added, by family; drag onto the canvas, or Enter to add behind the selected step. */
export function Palette() {
  const t = useTranslations('editor.palette');
  const families = useTranslations('editor.families');
  const entries = usePaletteEntries();
  const recent = useStore(recentEntries, ({ ids }) => ids);
  const [search, setSearch] = useState('');
  useEffect(loadRecentEntries, []);

  const wanted = foldText(search);
  const found = entries.filter(({ name, hint }) => foldText(`${name} ${hint}`).includes(wanted));
  const lately = wanted ? [] : recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

  return (
    <nav aria-label={t('title')} className="flex h-full flex-col" data-palette>
      <div className="py-3 ps-3 pe-10">
        <SearchInput
          className="sm:w-full"
          label={t('search')}
          delayMs={0}
          onChange={setSearch}
          value={search}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-3">
        {lately.length > 0 && <Group entries={lately} heading={t('recent')} />}
        {FAMILIES.map((family) => (
          <Group
            entries={found.filter((entry) => entry.family === family)}
            heading={families(family)}
            key={family}
          />
        ))}
        {found.length === 0 && (
          <p className="px-2 py-6 text-center text-muted-foreground text-xs">{t('nothing')}</p>
        )}
      </div>
      <p className="border-border border-t px-3 py-2 text-muted-foreground text-xs">{t('howTo')}</p>
    </nav>
  );
}

function Group(props: { heading: string; entries: NamedEntry[] }) {
  if (props.entries.length === 0) return null;
  return (
    <section className="pt-1">
      <h2 className="sticky top-0 z-1 bg-surface px-2 py-1 text-muted-foreground text-xs">{props.heading}</h2>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <PaletteItem entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
