'use client';

import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { weekdayName, weekOf } from '@/i18n/calendar-names';
import { useLanguage } from '@/i18n/use-language';

/** Days of the week, 1 = Monday … 7 = Sunday, side by side in the reader's order. */
export function WeekdayToggles(props: {
  label: string;
  days: readonly number[];
  disabled?: boolean;
  onChange(days: number[]): void;
}) {
  const { language } = useLanguage();
  return (
    <ToggleGroup
      type="multiple"
      aria-label={props.label}
      disabled={props.disabled}
      className="flex-wrap self-start"
      value={props.days.map(String)}
      onValueChange={(days: string[]) => props.onChange(days.map(Number).sort((one, other) => one - other))}
    >
      {weekOf(language).map((day) => (
        <ToggleGroupItem
          key={day}
          value={String(day)}
          aria-label={weekdayName(language, day)}
          className="px-1.5"
        >
          {weekdayName(language, day, 'short')}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  );
}
