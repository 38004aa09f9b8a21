'use client';

import { useTranslations } from 'next-intl';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { suggestionsOf } from '@/components/fields/sample-text';
import { Suggest } from '@/components/fields/suggest';
import { TraitField } from '@/components/fields/trait-field';
import type { PanelProps } from '../registry/node-view';
import type { TriggerTraitConfig } from './definition';

/** Which trait, and which change of it. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerTraitConfig>) {
  const t = useTranslations('nodes.trigger-trait.fields');
  const { traits } = scope.vocabulary;
  const samples = suggestionsOf(traits.find(({ name }) => name === config.trait)?.samples ?? []);
  const write = (end: 'from' | 'to', value: string) => {
    const { [end]: _, ...rest } = config;
    onChange(value ? { ...rest, [end]: value } : rest, end);
  };
  return (
    <PanelScope kind="trigger-trait" {...scope}>
      <TraitField
        field="trait"
        label={t('trait')}
        hint={t('traitHint')}
        placeholder={t('placeholder')}
        value={config.trait}
        onChange={(trait) => onChange({ ...config, trait }, 'trait')}
      />
      {(['from', 'to'] as const).map((end) => (
        <PanelField key={end} field={end} label={t(end)} hint={t(`${end}Hint`)}>
          <Suggest
            value={config[end] ?? ''}
            onChange={(value) => write(end, value)}
            placeholder={t('any')}
            listLabel={t('samples')}
            maxLength={500}
            suggestions={samples}
          />
        </PanelField>
      ))}
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
