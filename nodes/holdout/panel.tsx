'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import { HOLDOUT_GROUPS, type HoldoutConfig } from './definition';

type HoldoutDraft = Omit<HoldoutConfig, 'percent'> & { percent: number | string };

/** How many are kept out, and whether everywhere the same. */
export function Panel({ config, onChange, ...scope }: PanelProps<HoldoutDraft>) {
  const t = useTranslations('nodes.holdout.fields');
  return (
    <PanelScope kind="holdout" {...scope}>
      <PanelField field="percent" label={t('percent')} hint={t('percentHint')}>
        <NumberInput
          value={config.percent}
          onChange={(percent) => onChange({ ...config, percent }, 'percent')}
        />
      </PanelField>
      <PanelField field="group" label={t('group')} hint={t(`groupHint.${config.group}`)}>
        <ChoiceSelect
          value={config.group}
          onChange={(group) => onChange({ ...config, group }, 'group')}
          choices={HOLDOUT_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))}
        />
      </PanelField>
    </PanelScope>
  );
}
