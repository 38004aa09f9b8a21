'use client';

import { useTranslations } from 'next-intl';
import type { SegmentCondition } from '@/journey/rules/types';
import type { ConditionFormProps } from './condition-form';
import { SegmentPicker } from './segment-picker';

/** Whether the person belongs to a segment. */
export function ConditionSegment({ condition, field, onChange }: ConditionFormProps<SegmentCondition>) {
  const t = useTranslations('fields.rule');
  return (
    <SegmentPicker
      field={`${field}.segment`}
      label={t('names.segment')}
      labelHidden
      value={condition.segment}
      onChange={(segment) => onChange({ ...condition, segment }, `${field}.segment`)}
    />
  );
}
