'use client';

import { useTranslations } from 'next-intl';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** A step of this journey, by its id. */
export function ConditionStep(props: {
  field: string;
  value: string;
  /** What an empty field means. */
  placeholder?: string;
  onChange(node: string): void;
}) {
  const t = useTranslations('fields.rule');
  const { steps = [] } = usePanelScope().vocabulary;
  return (
    <PanelField field={props.field} label={t('names.step')} labelHidden>
      <Suggest
        dir="ltr"
        value={props.value}
        onChange={props.onChange}
        placeholder={props.placeholder ?? t('placeholders.step')}
        listLabel={t('lists.step')}
        maxLength={100}
        suggestions={steps.map(({ id, title }) => ({ value: id, detail: title }))}
      />
    </PanelField>
  );
}
