'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { ClockField } from '@/components/fields/clock-field';
import { DayField } from '@/components/fields/day-field';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelGroup } from '@/components/fields/panel-group';
import { WeekdayToggles } from '@/components/fields/weekday-toggles';
import { Input } from '@/components/ui/input';
import { isolate } from '@/i18n/isolate';
import { CALENDARS, type Schedule } from '@/journey/calendar/types';
import { CRON_EXAMPLE } from './definition';

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
  if (schedule.kind === 'cron')
    return (
      <PanelField
        field="schedule.pattern"
        label={t('pattern')}
        hint={t('patternHint', { example: isolate(CRON_EXAMPLE) })}
      >
        <Input
          dir="ltr"
          className="font-mono"
          placeholder={CRON_EXAMPLE}
          maxLength={100}
          value={schedule.pattern}
          onChange={({ target }) => change({ pattern: target.value }, 'pattern')}
        />
      </PanelField>
    );
  return (
    <>
      {schedule.kind === 'once' && (
        <DayField
          field="schedule.date"
          label={t('date')}
          hint={t('dateHint')}
          value={schedule.date}
          onChange={(date) => change({ date }, 'date')}
        />
      )}
      {schedule.kind === 'weekly' && (
        <PanelGroup field="schedule.weekdays" label={t('weekdays')}>
          <WeekdayToggles
            label={t('weekdays')}
            days={schedule.weekdays}
            onChange={(weekdays) => change({ weekdays }, 'weekdays')}
          />
        </PanelGroup>
      )}
      {schedule.kind === 'monthly' && (
        <div className="grid grid-cols-2 items-start gap-2">
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
        </div>
      )}
      <ClockField
        field="schedule.at"
        label={t('at')}
        value={schedule.at}
        onChange={(at) => change({ at }, 'at')}
      />
    </>
  );
}
