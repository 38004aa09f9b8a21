'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from './check-field';
import { ClockField } from './clock-field';
import type { WaitFormProps } from './wait-form';
import { WeekdaysField } from './weekdays-field';

export function WaitWindow({ spec, prefix, onChange }: WaitFormProps<'window'>) {
  const t = useTranslations('fields.wait');
  const side = (name: 'from' | 'to') => (
    <ClockField
      field={`${prefix}${name}`}
      label={t(name)}
      value={spec[name]}
      onChange={(time) => onChange({ ...spec, [name]: time }, `${prefix}${name}`)}
    />
  );
  const skip = (name: 'skipWeekend' | 'skipHolidays') => (
    <CheckField
      field={`${prefix}${name}`}
      label={t(name)}
      checked={spec[name] ?? false}
      onChange={(checked) => onChange({ ...spec, [name]: checked }, `${prefix}${name}`)}
    />
  );
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        {side('from')}
        {side('to')}
      </div>
      <p className="text-muted-foreground text-xs">{t('windowHint')}</p>
      <WeekdaysField
        field={`${prefix}weekdays`}
        days={spec.weekdays}
        onChange={(weekdays) => onChange({ ...spec, weekdays }, `${prefix}weekdays`)}
      />
      {skip('skipWeekend')}
      {skip('skipHolidays')}
    </>
  );
}
