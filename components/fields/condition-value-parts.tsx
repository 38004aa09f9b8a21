'use client';

import { useTranslations } from 'next-intl';
import { CALENDARS } from '@/journey/rules/operators/dates/month-day';
import type { Json, JsonObject } from '@/shared/json';
import { ChoiceSelect } from './choice-select';
import { ConditionSpan } from './condition-span';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { PanelGroup } from './panel-group';

interface PartsProps {
  field: string;
  value: Json | undefined;
  className?: string;
  onChange(value: Json): void;
}

const objectOf = (value: Json | undefined): JsonObject =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : {};

/** From … to … */
export function RangeInput({ field, value, className, onChange }: PartsProps) {
  const t = useTranslations('fields.rule');
  const [from = '', to = ''] = Array.isArray(value) ? value : [];
  return (
    <PanelGroup field={field} label={t('range')} className={className}>
      <div className="grid grid-cols-2 gap-1.5">
        <NumberInput
          aria-label={t('from')}
          placeholder={t('from')}
          value={from}
          onChange={(next) => onChange([next, to])}
        />
        <NumberInput
          aria-label={t('to')}
          placeholder={t('to')}
          value={to}
          onChange={(next) => onChange([from, next])}
        />
      </div>
    </PanelGroup>
  );
}

/** So many days, hours … */
export function SpanInput({ field, value, className, onChange }: PartsProps) {
  const { amount = '', unit = 'days' } = objectOf(value);
  return (
    <ConditionSpan
      field={field}
      className={className}
      span={{ amount, unit: String(unit) }}
      onChange={(span) => onChange(span)}
    />
  );
}

/** Whose calendar, and within how many days. */
export function AnniversaryInput({ field, value, className, onChange }: PartsProps) {
  const t = useTranslations('fields.rule');
  const { calendar = 'persian', days = 0 } = objectOf(value);
  return (
    <div className={className}>
      <div className="grid grid-cols-2 gap-1.5">
        <PanelField field={`${field}.calendar`} label={t('calendar')}>
          <ChoiceSelect
            value={String(calendar)}
            onChange={(next) => onChange({ calendar: next, days })}
            choices={CALENDARS.map((own) => ({ value: own, label: t(`calendars.${own}`) }))}
          />
        </PanelField>
        <PanelField field={field} label={t('withinDays')} hint={t('withinDaysHint')}>
          <NumberInput
            inputMode="numeric"
            value={days}
            onChange={(next) => onChange({ calendar, days: next })}
          />
        </PanelField>
      </div>
    </div>
  );
}
