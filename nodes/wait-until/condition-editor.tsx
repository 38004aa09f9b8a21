'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { ItemCard } from '@/components/fields/item-card';
import { PanelField } from '@/components/fields/panel-field';
import { TextField } from '@/components/fields/text-field';
import { useFieldProblems } from '@/components/fields/use-field-problems';
import { ON_KINDS, type WaitCondition, type WaitOn, type WaitOnKind } from './config';
import { blankOn } from './new-condition';
import { OnCallback } from './on-callback';
import { OnEvent } from './on-event';
import type { OnFormProps } from './on-form';
import { OnMessage } from './on-message';
import { OnRule } from './on-rule';

const FORMS: { [Kind in WaitOnKind]: ComponentType<OnFormProps<Extract<WaitOn, { kind: Kind }>>> } = {
  event: OnEvent,
  rule: OnRule,
  message: OnMessage,
  callback: OnCallback,
};

/** One of the things that are waited for. */
export function ConditionEditor(props: {
  value: WaitCondition;
  /** From 0. */
  index: number;
  canRemove: boolean;
  onChange(value: WaitCondition, field: string): void;
  onRemove(): void;
}) {
  const t = useTranslations('nodes.wait-until.fields');
  const { value, index, onChange } = props;
  const field = `conditions.${index}`;
  const number = index + 1;
  const problems = useFieldProblems(`${field}.id`);
  const Form = FORMS[value.on.kind] as ComponentType<OnFormProps<WaitOn>>;
  const rename = (label: string) => {
    const { label: _old, ...unnamed } = value;
    onChange(label === '' ? unnamed : { ...unnamed, label }, `${field}.label`);
  };
  return (
    <ItemCard
      field={field}
      title={t('condition', { number })}
      removeLabel={t('remove', { number })}
      canRemove={props.canRemove}
      problems={problems}
      onRemove={props.onRemove}
    >
      <PanelField field={`${field}.on.kind`} label={t('kind')} labelHidden>
        <ChoiceSelect
          value={value.on.kind}
          onChange={(kind) => onChange({ ...value, on: blankOn(kind) }, `${field}.on.kind`)}
          choices={ON_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </PanelField>
      <Form on={value.on} field={`${field}.on`} onChange={(on, at) => onChange({ ...value, on }, at)} />
      <TextField
        field={`${field}.label`}
        label={t('label')}
        value={value.label ?? ''}
        maxLength={60}
        placeholder={t('labelPlaceholder')}
        onChange={rename}
      />
    </ItemCard>
  );
}
