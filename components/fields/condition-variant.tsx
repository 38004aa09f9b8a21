'use client';

import { useTranslations } from 'next-intl';
import type { VariantCondition } from '@/journey/rules/types';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { ConditionStep } from './condition-step';
import { NamePicker } from './name-picker';
import { usePanelScope } from './panel-scope';

/** Which way a split sent the person. */
export function ConditionVariant({ condition, field, onChange }: ConditionFormProps<VariantCondition>) {
  const t = useTranslations('fields');
  const { steps = [] } = usePanelScope().vocabulary;
  const ways = steps.find(({ id }) => id === condition.node)?.ports ?? [];
  return (
    <>
      <ConditionStep
        field={`${field}.node`}
        family="experiment"
        value={condition.node}
        onChange={(node) => onChange({ ...condition, node }, `${field}.node`)}
      />
      <NamePicker
        field={`${field}.variant`}
        label={t('rule.names.way')}
        labelHidden
        className={WHOLE_ROW}
        value={condition.variant}
        options={ways.map(({ id, label }) => ({ value: id, label }))}
        placeholder={t('pick.way.placeholder')}
        emptyText={t('pick.way.none')}
        onChange={(variant) => onChange({ ...condition, variant }, `${field}.variant`)}
      />
    </>
  );
}
