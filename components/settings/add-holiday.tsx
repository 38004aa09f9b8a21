'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { NumberInput } from '@/components/fields/number-input';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { monthName } from '@/i18n/calendar-names';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { dayPartsOf, isoDateAt, isoDateOf } from '@/journey/calendar/day-parts';
import { solarHolidays } from '@/journey/calendar/solar-holidays';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
type Problem = 'noSuchDay' | 'known';

/** A day of the reader's calendar, and where that is the Persian one, the fixed holidays of a whole year. */
export function AddHoliday({
  holidays,
  onAdd,
}: {
  holidays: readonly string[];
  onAdd(dates: string[]): void;
}) {
  const t = useTranslations('settings.daysOff');
  const { language } = useLanguage();
  const { calendar } = useFormat().settings;
  const { timeZone } = useWorkspace();
  const [today] = useState(() => isoDateAt(Date.now(), timeZone));
  const now = dayPartsOf(calendar, today);
  const [day, setDay] = useState<number | string>('');
  const [month, setMonth] = useState(now.month);
  const [year, setYear] = useState<number | string>(now.year);
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = () => {
    const date = isoDateOf(calendar, { year: Number(year), month, day: Number(day) });
    const found = date === null ? 'noSuchDay' : holidays.includes(date) ? 'known' : null;
    setProblem(found);
    if (date === null || found) return;
    onAdd([date]);
    setDay('');
  };
  const write = (set: (typed: number | string) => void) => (typed: number | string) => {
    set(typed);
    setProblem(null);
  };
  const years = [now.year, now.year + 1];
  const missing = years.filter((own) => solarHolidays(own).some((date) => !holidays.includes(date)));
  return (
    <div className="flex flex-col gap-3">
      <form
        className="flex flex-wrap items-end gap-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field className="w-16" label={t('day')}>
          <NumberInput
            aria-invalid={problem !== null}
            inputMode="numeric"
            onChange={write(setDay)}
            value={day}
          />
        </Field>
        <Field className="w-36" label={t('month')}>
          <ChoiceSelect
            choices={MONTHS.map((own) => ({ value: String(own), label: monthName(language, calendar, own) }))}
            onChange={(own) => {
              setMonth(Number(own));
              setProblem(null);
            }}
            value={String(month)}
          />
        </Field>
        <Field className="w-20" label={t('year')}>
          <NumberInput
            aria-invalid={problem !== null}
            inputMode="numeric"
            onChange={write(setYear)}
            value={year}
          />
        </Field>
        <Button type="submit" variant="outline">
          <Plus />
          {t('add')}
        </Button>
      </form>
      {problem && (
        <p className="text-danger text-xs" role="alert">
          {t(problem)}
        </p>
      )}
      {calendar === 'persian' && missing.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {missing.map((own) => (
            <Button key={own} onClick={() => onAdd(solarHolidays(own))} size="sm" variant="ghost">
              <Plus />
              {t('addFixed', { year: own })}
            </Button>
          ))}
          <p className="basis-full text-muted-foreground text-xs">{t('fixedHint')}</p>
        </div>
      )}
    </div>
  );
}
