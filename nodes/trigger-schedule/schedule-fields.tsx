'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/fields/check-field';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelGroup } from '@/components/fields/panel-group';
import { Input } from '@/components/ui/input';
import { CALENDARS, type Schedule } from '@/journey/calendar/types';

/** Saturday first, as the week begins in Iran. */
const WEEKDAYS = [6, 7, 1, 2, 3, 4, 5] as const;

interface Props {
  schedule: Schedule;
  /** What was typed instead of a number stands in `day` until it is corrected. */
  onChange(schedule: Schedule, field: string): void;
}

/** What a kind of schedule has to be told. */
export function ScheduleFields({ schedule, onChange }: Props) {
  const t = useTranslations('nodes.trigger-schedule.fields');
  const change = (part: object, field: string) =>
    onChange({ ...schedule, ...part } as Schedule, `schedule.${field}`);
  const text = (field: 'date' | 'at' | 'pattern', type: string, value: string) => (
    <PanelField
      field={`schedule.${field}`}
      label={t(field)}
      hint={type === 'text' ? t('patternHint') : undefined}
    >
      <Input
        type={type}
        dir="ltr"
        value={value}
        maxLength={100}
        onChange={({ target }) => change({ [field]: target.value }, field)}
      />
    </PanelField>
  );
  return (
    <>
      {schedule.kind === 'once' && text('date', 'date', schedule.date)}
      {schedule.kind === 'weekly' && (
        <PanelGroup field="schedule.weekdays" label={t('weekdays')}>
          {WEEKDAYS.map((day) => (
            <CheckField
              key={day}
              field={`schedule.weekdays.${day}`}
              label={t(`weekday.${day}`)}
              checked={schedule.weekdays.includes(day)}
              onChange={(checked) => {
                const others = schedule.weekdays.filter((other) => other !== day);
                change({ weekdays: checked ? [...others, day].sort() : others }, 'weekdays');
              }}
            />
          ))}
        </PanelGroup>
      )}
      {schedule.kind === 'monthly' && (
        <>
          <PanelField field="schedule.day" label={t('day')} hint={t('dayHint')}>
            <NumberInput
              inputMode="numeric"
              value={schedule.day}
              onChange={(day) => change({ day }, 'day')}
            />
          </PanelField>
          <PanelField field="schedule.calendar" label={t('calendar')}>
            <ChoiceSelect
              value={schedule.calendar}
              onChange={(calendar) => change({ calendar }, 'calendar')}
              choices={CALENDARS.map((value) => ({ value, label: t(`calendars.${value}`) }))}
            />
          </PanelField>
        </>
      )}
      {schedule.kind === 'cron' ? text('pattern', 'text', schedule.pattern) : text('at', 'time', schedule.at)}
    </>
  );
}
