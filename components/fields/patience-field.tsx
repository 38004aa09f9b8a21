'use client';

import type { ReactNode } from 'react';
import { DurationField } from './duration-field';

/** What was typed instead of a number stands in `amount` until it is corrected. */
export interface Patience<Unit extends string> {
  amount: number;
  unit: Unit;
}

/** How long a run waits for somebody's answer. */
export function PatienceField<Unit extends string>(props: {
  label: ReactNode;
  hint?: ReactNode;
  value: Patience<Unit>;
  units: readonly Unit[];
  onChange(value: Patience<Unit>, field: string): void;
}) {
  const { value, onChange } = props;
  return (
    <DurationField
      field="patience"
      label={props.label}
      hint={props.hint}
      amount={value.amount}
      amountField="patience.amount"
      unit={value.unit}
      unitField="patience.unit"
      units={props.units}
      onAmount={(amount) => onChange({ ...value, amount: amount as number }, 'patience.amount')}
      onUnit={(unit) => onChange({ ...value, unit }, 'patience.unit')}
    />
  );
}
