'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/fields/check-field';
import { JourneyPicker } from '@/components/fields/journey-picker';
import { NamedValues } from '@/components/fields/named-values';
import { PanelScope } from '@/components/fields/panel-scope';
import { PatienceField } from '@/components/fields/patience-field';
import { PATIENCE_UNITS } from '@/journey/schema/patience';
import type { PanelProps } from '../registry/node-view';
import type { StartJourneyConfig } from './config';

/** Which journey, with what, and whether to wait for its end. */
export function Panel({ config, onChange, ...scope }: PanelProps<StartJourneyConfig>) {
  const t = useTranslations('nodes.start-journey.fields');
  return (
    <PanelScope kind="start-journey" {...scope}>
      <JourneyPicker
        field="journey"
        label={t('journey')}
        hint={t('journeyHint')}
        value={config.journey}
        onChange={(journey) => onChange({ ...config, journey }, 'journey')}
      />
      <NamedValues
        field="properties"
        label={t('properties')}
        hint={config.properties.length === 0 ? t('propertiesHint') : undefined}
        values={config.properties}
        max={30}
        onChange={(properties, field) => onChange({ ...config, properties }, field)}
      />
      <CheckField
        field="wait"
        label={t('wait')}
        hint={t('waitHint')}
        checked={config.wait}
        onChange={(wait) => onChange({ ...config, wait }, 'wait')}
      />
      {config.wait && (
        <PatienceField
          label={t('patience')}
          value={config.patience}
          units={PATIENCE_UNITS}
          onChange={(patience, field) => onChange({ ...config, patience }, field)}
        />
      )}
    </PanelScope>
  );
}
