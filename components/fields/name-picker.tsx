'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { PanelField } from './panel-field';

/** One of the things there are, by what people call it. A key or id that names none of them is shown as it is. */
export function NamePicker(props: {
  field: string;
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  className?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** While nothing is chosen. */
  placeholder: string;
  /** When there is nothing to choose from. */
  emptyText: string;
  onChange(value: string): void;
}) {
  const t = useTranslations('fields.pick');
  const { options } = props;
  return (
    <PanelField
      field={props.field}
      label={props.label}
      labelHidden={props.labelHidden}
      hint={props.hint}
      className={props.className}
    >
      <Combobox
        type="button"
        value={props.value}
        onChange={props.onChange}
        options={options.map((option) => ({ ...option, keywords: [option.value] }))}
        placeholder={props.placeholder}
        searchLabel={t('search')}
        emptyText={options.length === 0 ? props.emptyText : t('notFound')}
      />
    </PanelField>
  );
}
