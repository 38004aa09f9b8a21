'use client';

import { useTranslations } from 'next-intl';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelGroup } from '@/components/fields/panel-group';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { TriggerApiConfig } from './definition';

/** How the call looks. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerApiConfig>) {
  const t = useTranslations('nodes.trigger-api.fields');
  return (
    <PanelScope kind="trigger-api" {...scope}>
      <PanelGroup field="how" label={t('how')} hint={t('howHint')}>
        <code
          dir="ltr"
          className="block overflow-x-auto whitespace-pre rounded-md bg-muted px-2 py-1.5 text-start font-mono text-xs"
        >
          {'POST /api/v1/journeys/…/enter\n{ "userId": "…", "properties": {} }'}
        </code>
      </PanelGroup>
      <EntryFilter config={config} subject="property" onChange={onChange} />
    </PanelScope>
  );
}
