'use client';

import { useTranslations } from 'next-intl';
import type { ComponentType, ReactNode } from 'react';
import { modeOf, WAIT_MODES, type WaitMode, type WaitSpec } from '@/journey/schema/wait-spec';
import { blankWait } from './blank-wait';
import { ChoiceSelect } from './choice-select';
import { PanelField } from './panel-field';
import { WaitCalendarDate } from './wait-calendar-date';
import { WaitDate } from './wait-date';
import { WaitDuration } from './wait-duration';
import type { WaitFormProps } from './wait-form';
import { WaitSpread } from './wait-spread';
import { WaitTimeOfDay } from './wait-time-of-day';
import { WaitWindow } from './wait-window';

const FORMS: { [Mode in WaitMode]: ComponentType<WaitFormProps<Mode>> } = {
  duration: WaitDuration,
  'time-of-day': WaitTimeOfDay,
  window: WaitWindow,
  date: WaitDate,
  'calendar-date': WaitCalendarDate,
};

/** When a wait is over: a length, a time of day, a window, a date or a day of a calendar. */
export function WaitFields(props: {
  label: ReactNode;
  hint?: ReactNode;
  spec: WaitSpec;
  /** Stands before the names of fields, with its dot; empty at the top of a config. */
  prefix?: string;
  onChange(spec: WaitSpec, field: string): void;
}) {
  const t = useTranslations('fields.wait');
  const { spec, prefix = '', onChange } = props;
  const mode = modeOf(spec);
  const Form = FORMS[mode] as ComponentType<WaitFormProps<WaitMode>>;
  return (
    <>
      <PanelField field={`${prefix}mode`} label={props.label} hint={props.hint}>
        <ChoiceSelect
          value={mode}
          onChange={(next) => onChange(blankWait(next), `${prefix}mode`)}
          choices={WAIT_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
        />
      </PanelField>
      <Form spec={spec} prefix={prefix} onChange={onChange} />
      <WaitSpread spec={spec} prefix={prefix} onChange={onChange} />
    </>
  );
}
