'use client';

import { useTranslations } from 'next-intl';
import { WAIT_UNITS } from '@/journey/schema/wait-spec';
import { DurationField } from './duration-field';
import type { WaitFormProps } from './wait-form';

export function WaitDuration({ spec, prefix, onChange }: WaitFormProps<'duration'>) {
  const t = useTranslations('fields.wait');
  return (
    <DurationField
      field={`${prefix}duration`}
      label={t('duration')}
      amount={spec.amount}
      amountField={`${prefix}amount`}
      unit={spec.unit}
      unitField={`${prefix}unit`}
      units={WAIT_UNITS}
      onAmount={(amount) => onChange({ ...spec, amount: amount as number }, `${prefix}amount`)}
      onUnit={(unit) => onChange({ ...spec, unit }, `${prefix}unit`)}
    />
  );
}
