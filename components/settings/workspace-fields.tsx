'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { LANGUAGES, type Language } from '@/shared/language';
import { TimeZoneField } from './time-zone-field';

export interface WorkspaceValues {
  name: string;
  timeZone: string;
  language: Language;
}

/** Name, zone and language of a workspace. */
export function WorkspaceFields(props: {
  values: WorkspaceValues;
  isNameMissing: boolean;
  disabled: boolean;
  onChange(values: WorkspaceValues): void;
}) {
  const t = useTranslations('settings');
  const { values, disabled, onChange } = props;
  return (
    <>
      <Field label={t('workspace.name')} error={props.isNameMissing && t('workspace.nameMissing')}>
        <Input
          dir="auto"
          maxLength={120}
          disabled={disabled}
          value={values.name}
          onChange={(event) => onChange({ ...values, name: event.target.value })}
        />
      </Field>
      <TimeZoneField
        value={values.timeZone}
        onChange={(timeZone) => onChange({ ...values, timeZone })}
        disabled={disabled}
      />
      <SelectField
        label={t('workspace.language')}
        hint={t('workspace.languageHint')}
        value={values.language}
        onChange={(language: Language) => onChange({ ...values, language })}
        disabled={disabled}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
    </>
  );
}
