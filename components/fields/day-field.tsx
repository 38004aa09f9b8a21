'use client';

import { type ReactNode, useState } from 'react';
import { Input } from '@/components/ui/input';
import { useFormat } from '@/i18n/use-format';
import { readDate } from '@/journey/rules/operators/dates/read-date';
import { PanelField } from './panel-field';

const DAY_MS = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A day as yyyy-mm-dd, typed and shown in the reader's calendar; both calendars are understood. Below it the day is written out. */
export function DayField(props: {
  field: string;
  label: ReactNode;
  /** While nothing that is a day was typed. */
  hint: string;
  value: string;
  onChange(day: string): void;
}) {
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const isDay = ISO.test(props.value) && !Number.isNaN(Date.parse(props.value));
  const write = (text: string) => {
    setTyped(text);
    const day = readDate(text)?.day;
    props.onChange(day === undefined ? text : new Date(day * DAY_MS).toISOString().slice(0, 10));
  };
  return (
    <PanelField
      field={props.field}
      label={props.label}
      hint={isDay ? format.plainFullDate(props.value) : props.hint}
    >
      <Input
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={typed ?? (isDay ? format.plainDigits(props.value) : props.value)}
        onBlur={() => setTyped(null)}
        onChange={(event) => write(event.target.value)}
      />
    </PanelField>
  );
}
