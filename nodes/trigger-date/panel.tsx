'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { ClockField } from '@/components/fields/clock-field';
import { EntryFilter } from '@/components/fields/entry-filter';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TraitField } from '@/components/fields/trait-field';
import { isolate } from '@/i18n/isolate';
import type { PanelProps } from '../registry/node-view';
import { REPEATS, SIDES, type TriggerDateConfig } from './definition';

/** What was typed instead of a number stands in `days` until it is corrected. */
type TriggerDateDraft = Omit<TriggerDateConfig, 'days'> & { days: number | string };

/** Which date, how long before or after it, and at what time. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerDateDraft>) {
  const t = useTranslations('nodes.trigger-date.fields');
  return (
    <PanelScope kind="trigger-date" {...scope}>
      <TraitField
        field="trait"
        label={t('trait')}
        hint={t('traitHint', { iso: isolate('1996-02-29') })}
        placeholder={t('placeholder')}
        value={config.trait}
        onChange={(trait) => onChange({ ...config, trait }, 'trait')}
      />
      <PanelField field="side" label={t('side')}>
        <ChoiceSelect
          value={config.side}
          onChange={(side) => onChange({ ...config, side }, 'side')}
          choices={SIDES.map((value) => ({ value, label: t(`sides.${value}`) }))}
        />
      </PanelField>
      {config.side !== 'on' && (
        <PanelField field="days" label={t('days')}>
          <NumberInput
            inputMode="numeric"
            value={config.days}
            onChange={(days) => onChange({ ...config, days }, 'days')}
          />
        </PanelField>
      )}
      <ClockField
        field="at"
        label={t('at')}
        hint={t('atHint')}
        value={config.at}
        onChange={(at) => onChange({ ...config, at }, 'at')}
      />
      <PanelField field="repeat" label={t('repeat')}>
        <ChoiceSelect
          value={config.repeat}
          onChange={(repeat) => onChange({ ...config, repeat }, 'repeat')}
          choices={REPEATS.map((value) => ({ value, label: t(`repeats.${value}`) }))}
        />
      </PanelField>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
