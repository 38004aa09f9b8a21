'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import type { ValueShape } from '@/journey/rules/operators/operator';
import type { Json } from '@/shared/json';
import { AnniversaryInput, RangeInput, SpanInput } from './condition-value-parts';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { suggestionsOf, textOf } from './sample-text';
import { Suggest } from './suggest';
import { TagInput } from './tag-input';

interface ValueProps {
  field: string;
  value: Json | undefined;
  samples: readonly Json[];
  className?: string;
  onChange(value: Json): void;
}

/** What a condition compares with, in the shape that its operator wants, with values that occurred on offer. */
export function ConditionValue({ shape, ...props }: ValueProps & { shape: ValueShape }) {
  const Input = INPUTS[shape];
  return Input && <Input {...props} />;
}

function AnyValue({ samples, value, onChange, ...props }: ValueProps) {
  const t = useTranslations('fields.rule');
  return (
    <PanelField {...props} label={t('value')} labelHidden>
      <Suggest
        placeholder={t('valuePlaceholder')}
        listLabel={t('samples')}
        value={textOf(value) ?? ''}
        onChange={onChange}
        suggestions={suggestionsOf(samples)}
      />
    </PanelField>
  );
}

function DateValue({ samples, value, onChange, ...props }: ValueProps) {
  const t = useTranslations('fields.rule');
  return (
    <PanelField {...props} label={t('date')} labelHidden>
      <Suggest
        dir="ltr"
        placeholder={t('datePlaceholder')}
        listLabel={t('samples')}
        value={textOf(value) ?? ''}
        onChange={onChange}
        suggestions={suggestionsOf(samples)}
      />
    </PanelField>
  );
}

function NumberValue({ samples: _, value, onChange, ...props }: ValueProps) {
  const t = useTranslations('fields.rule');
  return (
    <PanelField {...props} label={t('value')} labelHidden>
      <NumberInput placeholder={t('valuePlaceholder')} value={value} onChange={onChange} />
    </PanelField>
  );
}

function ListValue({ samples, value, onChange, ...props }: ValueProps) {
  const t = useTranslations('fields.rule');
  return (
    <PanelField {...props} label={t('values')} labelHidden>
      <TagInput
        placeholder={t('valuesPlaceholder')}
        listLabel={t('samples')}
        values={(Array.isArray(value) ? value : []).map((item) => textOf(item) ?? JSON.stringify(item))}
        onChange={onChange}
        suggestions={suggestionsOf(samples)}
      />
    </PanelField>
  );
}

const INPUTS: Record<ValueShape, ComponentType<ValueProps> | null> = {
  none: null,
  any: AnyValue,
  text: AnyValue,
  number: NumberValue,
  list: ListValue,
  date: DateValue,
  range: RangeInput,
  span: SpanInput,
  anniversary: AnniversaryInput,
};
