'use client';

import { useTranslations } from 'next-intl';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelScope } from '@/components/fields/panel-scope';
import { SilenceFields } from '@/components/fields/silence-fields';
import type { PanelProps } from '../registry/node-view';
import type { TriggerInactivityConfig } from './definition';

type TriggerInactivityDraft = Omit<TriggerInactivityConfig, 'amount'> & { amount: number | string };

/** How long, and what counts as activity. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerInactivityDraft>) {
  const t = useTranslations('nodes.trigger-inactivity.fields');
  return (
    <PanelScope kind="trigger-inactivity" {...scope}>
      <SilenceFields config={config} hint={t('durationHint')} onChange={onChange} />
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
