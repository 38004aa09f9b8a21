'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** Name of an event: one that was received, with how often in 7 and 30 days, or any other. */
export function EventPicker(props: {
  field: string;
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  value: string;
  onChange(value: string): void;
}) {
  const t = useTranslations('fields.event');
  const format = useFormat();
  const { events } = usePanelScope().vocabulary;
  return (
    <PanelField field={props.field} label={props.label} labelHidden={props.labelHidden} hint={props.hint}>
      <Suggest
        value={props.value}
        onChange={props.onChange}
        placeholder={t('placeholder')}
        listLabel={t('list')}
        maxLength={200}
        suggestions={events.map(({ name, count, week, month }) => ({
          value: name,
          detail:
            week === undefined || month === undefined
              ? format.compact(count)
              : t('lately', { week: format.compact(week), month: format.compact(month) }),
        }))}
      />
    </PanelField>
  );
}
