'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { definitions } from '@/nodes/registry/definitions';
import { type PaletteEntry, paletteEntries } from './palette-entries';

export interface NamedEntry extends PaletteEntry {
  name: string;
  hint: string;
}

/** What can be added, with its names in the reader's language. */
export function usePaletteEntries(): NamedEntry[] {
  const t = useTranslations('nodes');
  return useMemo(
    () =>
      paletteEntries(definitions).map((entry) => ({
        ...entry,
        name: entry.preset ? t(`${entry.kind}.presets.${entry.preset}`) : t(`${entry.kind}.name`),
        hint: t(`${entry.kind}.hint`),
      })),
    [t],
  );
}
