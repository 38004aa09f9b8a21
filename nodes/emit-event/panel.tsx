'use client';

import { useTranslations } from 'next-intl';
import { EventPicker } from '@/components/fields/event-picker';
import { NamedValues } from '@/components/fields/named-values';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { EmitEventConfig } from './definition';

/** The event and its properties. */
export function Panel({ config, onChange, ...scope }: PanelProps<EmitEventConfig>) {
  const t = useTranslations('nodes.emit-event.fields');
  return (
    <PanelScope kind="emit-event" {...scope}>
      <EventPicker
        field="event"
        label={t('event')}
        hint={t('eventHint')}
        value={config.event}
        onChange={(event) => onChange({ ...config, event }, 'event')}
      />
      <NamedValues
        field="properties"
        label={t('properties')}
        values={config.properties}
        max={30}
        onChange={(properties, field) => onChange({ ...config, properties }, field)}
      />
    </PanelScope>
  );
}
