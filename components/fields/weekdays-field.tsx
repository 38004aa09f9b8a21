'use client';

import { useTranslations } from 'next-intl';
import { PanelGroup } from './panel-group';
import { WeekdayToggles } from './weekday-toggles';

/** On which days; none chosen: on every day. */
export function WeekdaysField(props: {
  field: string;
  days: readonly number[] | undefined;
  onChange(days: number[]): void;
}) {
  const t = useTranslations('fields.wait');
  return (
    <PanelGroup field={props.field} label={t('weekdays')} hint={t('weekdaysHint')}>
      <WeekdayToggles label={t('weekdays')} days={props.days ?? []} onChange={props.onChange} />
    </PanelGroup>
  );
}
