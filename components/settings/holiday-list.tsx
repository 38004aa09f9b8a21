'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import { isoDateAt, noonOf } from '@/journey/calendar/day-parts';

/** Holidays as the reader's calendar names them, the next one first; those that are over are shown on demand. */
export function HolidayList(props: {
  holidays: readonly string[];
  disabled: boolean;
  onRemove(date: string): void;
}) {
  const t = useTranslations('settings.daysOff');
  const format = useFormat();
  const { timeZone } = useWorkspace();
  const [showsPast, showPast] = useState(false);
  const today = isoDateAt(Date.now(), timeZone);
  const past = props.holidays.filter((date) => date < today);
  const shown = showsPast ? props.holidays : props.holidays.filter((date) => date >= today);
  return (
    <>
      {props.holidays.length === 0 && <p className="text-muted-foreground text-sm">{t('none')}</p>}
      {shown.length > 0 && (
        <ul className="flex max-h-72 flex-col divide-y divide-border overflow-y-auto rounded-lg border border-border">
          {shown.map((date) => {
            const name = format.fullDate(noonOf(date, timeZone));
            return (
              <li
                className={cn(
                  'flex items-center justify-between gap-2 py-1 ps-3 pe-1.5 text-sm',
                  date < today && 'text-muted-foreground',
                )}
                data-holiday={date}
                key={date}
              >
                <time dateTime={date}>{name}</time>
                <Button
                  aria-label={t('remove', { date: name })}
                  disabled={props.disabled}
                  onClick={() => props.onRemove(date)}
                  size="icon-sm"
                  variant="ghost"
                >
                  <X />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {past.length > 0 && (
        <Button
          aria-pressed={showsPast}
          className="self-start"
          onClick={() => showPast(!showsPast)}
          size="sm"
          variant="ghost"
        >
          {t(showsPast ? 'hidePast' : 'showPast', { count: past.length })}
        </Button>
      )}
    </>
  );
}
