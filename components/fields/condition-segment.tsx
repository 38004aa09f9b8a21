'use client';

import { useTranslations } from 'next-intl';
import type { SegmentCondition } from '@/journey/rules/types';
import type { ConditionFormProps } from './condition-form';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** Whether the person belongs to a segment. */
export function ConditionSegment({ condition, field, onChange }: ConditionFormProps<SegmentCondition>) {
  const t = useTranslations('fields.rule');
  const { segments = [] } = usePanelScope().vocabulary;
  return (
    <PanelField field={`${field}.segment`} label={t('names.segment')} labelHidden>
      <Suggest
        value={condition.segment}
        onChange={(segment) => onChange({ ...condition, segment }, `${field}.segment`)}
        placeholder={t('placeholders.segment')}
        listLabel={t('lists.segment')}
        maxLength={100}
        suggestions={segments.map(({ key, name }) => ({ value: key, detail: name }))}
      />
    </PanelField>
  );
}
