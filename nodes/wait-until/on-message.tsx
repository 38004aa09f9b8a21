'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { ConditionStep } from '@/components/fields/condition-step';
import { PanelField } from '@/components/fields/panel-field';
import { MESSAGE_OUTCOMES } from '@/journey/plan/types';
import type { WaitOn } from './config';
import type { OnFormProps } from './on-form';

/** What becomes of the message of an earlier step. */
export function OnMessage({ on, field, onChange }: OnFormProps<Extract<WaitOn, { kind: 'message' }>>) {
  const t = useTranslations('nodes.wait-until');
  return (
    <>
      <ConditionStep
        field={`${field}.node`}
        family="message"
        value={on.node}
        onChange={(node) => onChange({ ...on, node }, `${field}.node`)}
      />
      <PanelField field={`${field}.outcome`} label={t('fields.outcome')} labelHidden>
        <ChoiceSelect
          value={on.outcome}
          onChange={(outcome) => onChange({ ...on, outcome }, `${field}.outcome`)}
          choices={MESSAGE_OUTCOMES.map((value) => ({ value, label: t(`ports.${value}`) }))}
        />
      </PanelField>
    </>
  );
}
