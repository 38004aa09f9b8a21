'use client';

import { useTranslations } from 'next-intl';
import type { BucketCondition } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { TextField } from './text-field';

const PER_PERCENT = 100;

/** Percent to hundredths of a percent; what is no number yet stays as it is. */
const bucketsOf = (percent: number | string): number =>
  typeof percent === 'number' ? Math.round(percent * PER_PERCENT) : (percent as unknown as number);
const percentOf = (buckets: Json): Json => (typeof buckets === 'number' ? buckets / PER_PERCENT : buckets);

/** A lasting random part of all people, in percent. */
export function ConditionBucket({ condition, field, onChange }: ConditionFormProps<BucketCondition>) {
  const t = useTranslations('fields.rule');
  const bound = (name: 'from' | 'to') => (
    <PanelField field={`${field}.${name}`} label={t(`percent.${name}`)}>
      <NumberInput
        value={percentOf(condition[name])}
        onChange={(percent) => onChange({ ...condition, [name]: bucketsOf(percent) }, `${field}.${name}`)}
      />
    </PanelField>
  );
  return (
    <>
      <div className={`${WHOLE_ROW} grid grid-cols-2 gap-1.5`}>
        {bound('from')}
        {bound('to')}
      </div>
      <div className={WHOLE_ROW}>
        <TextField
          field={`${field}.salt`}
          label={t('salt')}
          hint={t('saltHint')}
          value={condition.salt}
          maxLength={100}
          onChange={(salt) => onChange({ ...condition, salt }, `${field}.salt`)}
        />
      </div>
    </>
  );
}
