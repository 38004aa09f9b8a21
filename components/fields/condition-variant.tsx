'use client';

import { useTranslations } from 'next-intl';
import type { VariantCondition } from '@/journey/rules/types';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { ConditionStep } from './condition-step';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** Which way a split sent the person. */
export function ConditionVariant({ condition, field, onChange }: ConditionFormProps<VariantCondition>) {
  const t = useTranslations('fields.rule');
  const { steps = [] } = usePanelScope().vocabulary;
  const ways = steps.find(({ id }) => id === condition.node)?.ports ?? [];
  return (
    <>
      <ConditionStep
        field={`${field}.node`}
        value={condition.node}
        onChange={(node) => onChange({ ...condition, node }, `${field}.node`)}
      />
      <PanelField field={`${field}.variant`} label={t('names.way')} labelHidden className={WHOLE_ROW}>
        <Suggest
          dir="ltr"
          value={condition.variant}
          onChange={(variant) => onChange({ ...condition, variant }, `${field}.variant`)}
          placeholder={t('placeholders.way')}
          listLabel={t('lists.way')}
          maxLength={100}
          suggestions={ways.map(({ id, label }) => ({ value: id, detail: label }))}
        />
      </PanelField>
    </>
  );
}
