'use client';

import { useTranslations } from 'next-intl';
import { EntryFilter } from '@/components/fields/entry-filter';
import { EventPicker } from '@/components/fields/event-picker';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { TriggerConfig } from './definition';

/** The event, and for whom. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerConfig>) {
  const t = useTranslations('nodes.trigger.fields');
  return (
    <PanelScope kind="trigger" {...scope} entryEvent={config.event.trim() || null}>
      <EventPicker
        field="event"
        label={t('event')}
        hint={t('eventHint')}
        value={config.event}
        onChange={(event) => onChange({ ...config, event }, 'event')}
      />
      <EntryFilter config={config} subject="property" onChange={onChange} />
    </PanelScope>
  );
}
