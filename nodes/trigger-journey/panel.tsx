'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { EntryFilter } from '@/components/fields/entry-filter';
import { JourneyPicker } from '@/components/fields/journey-picker';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { ENDINGS } from '@/journey/plan/triggers/types';
import type { PanelProps } from '../registry/node-view';
import type { TriggerJourneyConfig } from './definition';

/** Which journey, and which end of it. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerJourneyConfig>) {
  const t = useTranslations('nodes.trigger-journey.fields');
  return (
    <PanelScope kind="trigger-journey" {...scope}>
      <JourneyPicker
        field="journey"
        label={t('journey')}
        hint={t('journeyHint')}
        value={config.journey}
        onChange={(journey) => onChange({ ...config, journey }, 'journey')}
      />
      <PanelField field="ending" label={t('ending')}>
        <ChoiceSelect
          value={config.ending}
          onChange={(ending) => onChange({ ...config, ending }, 'ending')}
          choices={ENDINGS.map((value) => ({ value, label: t(`endings.${value}`) }))}
        />
      </PanelField>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
