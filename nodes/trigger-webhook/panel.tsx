'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TagInput } from '@/components/fields/tag-input';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import { IDENTITIES, type TriggerWebhookConfig } from './definition';

/** Where in the JSON that comes what stands. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerWebhookConfig>) {
  const t = useTranslations('nodes.trigger-webhook.fields');
  const writeDelivery = (text: string) => {
    const { delivery: _, ...rest } = config;
    onChange(text ? { ...rest, delivery: text } : rest, 'delivery');
  };
  return (
    <PanelScope kind="trigger-webhook" {...scope}>
      <TextField
        field="person"
        label={t('person')}
        hint={t('personHint')}
        value={config.person}
        maxLength={200}
        onChange={(person) => onChange({ ...config, person }, 'person')}
      />
      <PanelField field="identity" label={t('identity')}>
        <ChoiceSelect
          value={config.identity}
          onChange={(identity) => onChange({ ...config, identity }, 'identity')}
          choices={IDENTITIES.map((value) => ({ value, label: t(`identities.${value}`) }))}
        />
      </PanelField>
      <PanelField field="properties" label={t('properties')} hint={t('propertiesHint')}>
        <TagInput
          values={config.properties}
          onChange={(properties) => onChange({ ...config, properties }, 'properties')}
          placeholder={t('propertiesPlaceholder')}
          listLabel={t('properties')}
          suggestions={[]}
        />
      </PanelField>
      <TextField
        field="delivery"
        label={t('delivery')}
        hint={t('deliveryHint')}
        value={config.delivery ?? ''}
        maxLength={200}
        onChange={writeDelivery}
      />
      <EntryFilter config={config} subject="property" onChange={onChange} />
    </PanelScope>
  );
}
