'use client';

import { type ReactNode, useState } from 'react';
import { Input } from '@/components/ui/input';
import { clockText } from '@/i18n/calendar-names';
import { useLanguage } from '@/i18n/use-language';
import { toClockTime } from '@/journey/schema/clock-time';
import { PanelField } from './panel-field';

/** A time of day as HH:mm, typed in any digits. The text stays as it was typed until the field is left. */
export function ClockField(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange(time: string): void;
}) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <PanelField field={props.field} label={props.label} hint={props.hint}>
      <Input
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        placeholder={clockText(language, '09:00')}
        value={typed ?? clockText(language, props.value)}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(toClockTime(event.target.value));
        }}
      />
    </PanelField>
  );
}
