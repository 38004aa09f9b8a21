'use client';

import { useTranslations } from 'next-intl';
import { ClockField } from './clock-field';
import type { WaitFormProps } from './wait-form';
import { WeekdaysField } from './weekdays-field';

export function WaitTimeOfDay({ spec, prefix, onChange }: WaitFormProps<'time-of-day'>) {
  const t = useTranslations('fields.wait');
  return (
    <>
      <ClockField
        field={`${prefix}at`}
        label={t('at')}
        hint={t('zoneHint')}
        value={spec.at}
        onChange={(at) => onChange({ ...spec, at }, `${prefix}at`)}
      />
      <WeekdaysField
        field={`${prefix}weekdays`}
        days={spec.weekdays}
        onChange={(weekdays) => onChange({ ...spec, weekdays }, `${prefix}weekdays`)}
      />
    </>
  );
}
