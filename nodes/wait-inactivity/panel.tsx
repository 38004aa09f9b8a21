'use client';

import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { SilenceFields } from '@/components/fields/silence-fields';
import type { PanelProps } from '../registry/node-view';
import type { WaitInactivityConfig } from './definition';

type WaitInactivityDraft = Omit<WaitInactivityConfig, 'amount'> & { amount: number | string };

/** How long nothing may be heard, and of what. */
export function Panel({ config, onChange, ...scope }: PanelProps<WaitInactivityDraft>) {
  const t = useTranslations('nodes.wait-inactivity.fields');
  return (
    <PanelScope kind="wait-inactivity" {...scope}>
      <SilenceFields config={config} hint={t('durationHint')} onChange={onChange} />
    </PanelScope>
  );
}
