'use client';

import { useTranslations } from 'next-intl';
import { monthName } from '@/i18n/calendar-names';
import { useLanguage } from '@/i18n/use-language';
import { CALENDARS } from '@/journey/calendar/types';
import { ChoiceSelect } from './choice-select';
import { ClockField } from './clock-field';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import type { WaitFormProps } from './wait-form';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function WaitCalendarDate({ spec, prefix, onChange }: WaitFormProps<'calendar-date'>) {
  const t = useTranslations('fields.wait');
  const { language } = useLanguage();
  const { year, ...everyYear } = spec;
  const chooseYear = (typed: number | string) =>
    onChange(typed === '' ? everyYear : { ...spec, year: typed as number }, `${prefix}year`);
  return (
    <>
      <PanelField field={`${prefix}calendar`} label={t('calendar')}>
        <ChoiceSelect
          value={spec.calendar}
          // A year of one calendar is none of the other.
          onChange={(calendar) => onChange({ ...everyYear, calendar }, `${prefix}calendar`)}
          choices={CALENDARS.map((value) => ({ value, label: t(`calendars.${value}`) }))}
        />
      </PanelField>
      <div className="grid grid-cols-[1fr_2fr_1.4fr] items-start gap-2">
        <PanelField field={`${prefix}day`} label={t('day')}>
          <NumberInput
            inputMode="numeric"
            value={spec.day}
            onChange={(day) => onChange({ ...spec, day: day as number }, `${prefix}day`)}
          />
        </PanelField>
        <PanelField field={`${prefix}month`} label={t('month')}>
          <ChoiceSelect
            value={String(spec.month)}
            onChange={(month) => onChange({ ...spec, month: Number(month) }, `${prefix}month`)}
            choices={MONTHS.map((month) => ({
              value: String(month),
              label: monthName(language, spec.calendar, month),
            }))}
          />
        </PanelField>
        <PanelField field={`${prefix}year`} label={t('year')}>
          <NumberInput inputMode="numeric" placeholder={t('nextYear')} value={year} onChange={chooseYear} />
        </PanelField>
      </div>
      <ClockField
        field={`${prefix}at`}
        label={t('at')}
        hint={t('zoneHint')}
        value={spec.at}
        onChange={(at) => onChange({ ...spec, at }, `${prefix}at`)}
      />
    </>
  );
}
