'use client';

import { useTranslations } from 'next-intl';
import type { ValueShape } from '@/journey/rules/operators/operator';
import type { Json } from '@/shared/json';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { suggestionsOf, textOf } from './sample-text';
import { Suggest } from './suggest';
import { TagInput } from './tag-input';

/** What a condition compares with: one text, one number or several values, with values that occurred on offer. */
export function ConditionValue(props: {
  field: string;
  shape: ValueShape;
  value: Json | undefined;
  samples: readonly Json[];
  className?: string;
  onChange(value: Json): void;
}) {
  const t = useTranslations('fields.rule');
  const { shape, value, samples, onChange } = props;
  if (shape === 'none') return null;
  const common = { placeholder: t(shape === 'list' ? 'valuesPlaceholder' : 'valuePlaceholder') };
  return (
    <PanelField
      field={props.field}
      label={t(shape === 'list' ? 'values' : 'value')}
      labelHidden
      className={props.className}
    >
      {shape === 'number' ? (
        <NumberInput {...common} value={value} onChange={onChange} />
      ) : shape === 'list' ? (
        <TagInput
          {...common}
          listLabel={t('samples')}
          values={(Array.isArray(value) ? value : []).map((item) => textOf(item) ?? JSON.stringify(item))}
          onChange={onChange}
          suggestions={suggestionsOf(samples)}
        />
      ) : (
        <Suggest
          {...common}
          listLabel={t('samples')}
          value={textOf(value) ?? ''}
          onChange={onChange}
          suggestions={suggestionsOf(samples)}
        />
      )}
    </PanelField>
  );
}
