'use client';

import { useTranslations } from 'next-intl';
import { CONSENT_STATES, type ConsentCondition } from '@/journey/rules/types';
import { CHANNELS } from '@/shared/channel';
import { ChoiceSelect } from './choice-select';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { PanelField } from './panel-field';

/** What the person said about being written to. */
export function ConditionConsent({ condition, field, onChange }: ConditionFormProps<ConsentCondition>) {
  const t = useTranslations('fields.rule');
  const channelName = useTranslations('rules.channels');
  const stateName = useTranslations('rules.consents');
  return (
    <>
      <PanelField field={`${field}.channel`} label={t('channel')} labelHidden>
        <ChoiceSelect
          value={condition.channel}
          onChange={(channel) => onChange({ ...condition, channel }, `${field}.channel`)}
          choices={CHANNELS.map((value) => ({ value, label: channelName(value) }))}
        />
      </PanelField>
      <PanelField field={`${field}.state`} label={t('consentState')} labelHidden className={WHOLE_ROW}>
        <ChoiceSelect
          value={condition.state}
          onChange={(state) => onChange({ ...condition, state }, `${field}.state`)}
          choices={CONSENT_STATES.map((value) => ({ value, label: stateName(value) }))}
        />
      </PanelField>
    </>
  );
}
