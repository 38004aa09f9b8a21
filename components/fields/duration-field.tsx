'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Json } from '@/shared/json';
import { ChoiceSelect } from './choice-select';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { PanelGroup } from './panel-group';

/** A length of time: an amount and its unit. What is typed as amount is kept even while it is no number. */
export function DurationField<Unit extends string>(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  amount: Json;
  amountField: string;
  unit: Unit;
  unitField: string;
  units: readonly Unit[];
  onAmount(amount: number | string): void;
  onUnit(unit: Unit): void;
}) {
  const t = useTranslations('fields.duration');
  const unitName: (unit: string) => string = useTranslations('fields.duration.units');
  return (
    <PanelGroup field={props.field} label={props.label} hint={props.hint}>
      <div className="grid grid-cols-[1fr_1.4fr] items-start gap-2">
        <PanelField field={props.amountField} label={t('amount')} labelHidden>
          <NumberInput inputMode="numeric" value={props.amount} onChange={props.onAmount} />
        </PanelField>
        <PanelField field={props.unitField} label={t('unit')} labelHidden>
          <ChoiceSelect
            value={props.unit}
            onChange={props.onUnit}
            choices={props.units.map((value) => ({ value, label: unitName(value) }))}
          />
        </PanelField>
      </div>
    </PanelGroup>
  );
}
