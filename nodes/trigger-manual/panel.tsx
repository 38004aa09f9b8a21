'use client';

import { useTranslations } from 'next-intl';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { TriggerManualConfig } from './definition';

/** What happens when it is sent. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerManualConfig>) {
  const t = useTranslations('nodes.trigger-manual.fields');
  return (
    <PanelScope kind="trigger-manual" {...scope}>
      <p className="text-muted-foreground text-xs">{t('howHint')}</p>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
