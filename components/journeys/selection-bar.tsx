'use client';

import { FolderInput, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { OrganizeDialog } from './organize-dialog';

/** What can be done with all selected journeys at once; floats above the end of the list. */
export function SelectionBar({ journeys, onClear }: { journeys: JourneyListItem[]; onClear(): void }) {
  const t = useTranslations('organize');
  const [isAsked, ask] = useState(false);
  return (
    <section
      aria-label={t('selected', { count: journeys.length })}
      className="sticky bottom-4 z-20 flex flex-wrap items-center gap-2 self-center rounded-xl border border-border bg-surface py-1.5 ps-4 pe-1.5 shadow-float"
    >
      <span role="status" className="text-sm">
        {t('selected', { count: journeys.length })}
      </span>
      <Button size="sm" onClick={() => ask(true)}>
        <FolderInput />
        {t('action')}
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label={t('clear')} onClick={onClear}>
        <X />
      </Button>
      {isAsked && <OrganizeDialog journeys={journeys} onClose={() => ask(false)} onDone={onClear} />}
    </section>
  );
}
