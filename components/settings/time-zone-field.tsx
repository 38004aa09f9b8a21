'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { timeZoneOptions } from './time-zone-options';

export function TimeZoneField(props: { value: string; onChange(value: string): void; disabled: boolean }) {
  const t = useTranslations('settings.workspace');
  const common = useTranslations('common');
  const options = useMemo(() => timeZoneOptions(props.value, new Date()), [props.value]);
  return (
    <Field label={t('timeZone')} hint={t('timeZoneHint')}>
      <Combobox
        value={props.value}
        onChange={props.onChange}
        options={options}
        searchLabel={t('timeZoneSearch')}
        emptyText={common('noResults')}
        disabled={props.disabled}
      />
    </Field>
  );
}
