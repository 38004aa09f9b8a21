'use client';

import { useTranslations } from 'next-intl';
import { COUNT_OPS, type CountTest } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';

/** How often. */
export function ConditionCount(props: {
  field: string;
  count: CountTest;
  onChange(count: CountTest, field: string): void;
}) {
  const t = useTranslations('fields.rule');
  const { field, count, onChange } = props;
  const at = `${field}.count`;
  return (
    <>
      <PanelField field={`${at}.op`} label={t('howOften')} labelHidden>
        <ChoiceSelect
          value={count.op}
          onChange={(op) => onChange({ ...count, op }, `${at}.op`)}
          choices={COUNT_OPS.map((value) => ({ value, label: t(`counts.${value}`) }))}
        />
      </PanelField>
      <PanelField field={`${at}.value`} label={t('times')} labelHidden>
        <NumberInput
          inputMode="numeric"
          placeholder={t('times')}
          value={count.value}
          // What is no number yet stays in the field, and the problem with it.
          onChange={(value) => onChange({ ...count, value: value as number }, `${at}.value`)}
        />
      </PanelField>
    </>
  );
}
