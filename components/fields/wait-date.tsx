'use client';

import { useTranslations } from 'next-intl';
import type { WaitSpecOf } from '@/journey/schema/wait-spec';
import { WAIT_UNITS } from '@/journey/schema/wait-spec';
import { CheckField } from './check-field';
import { ChoiceSelect } from './choice-select';
import { ClockField } from './clock-field';
import { DurationField } from './duration-field';
import { PanelField } from './panel-field';
import { Suggest } from './suggest';
import { useSourceNames } from './use-source-names';
import type { WaitFormProps } from './wait-form';

const SOURCES = ['trait', 'property', 'variable'] as const;
const SIDES = ['on', 'before', 'after'] as const;

export function WaitDate({ spec, prefix, onChange }: WaitFormProps<'date'>) {
  const t = useTranslations('fields.wait');
  const { source, offset, at } = spec;
  const names = useSourceNames(source.from);
  const write = (change: Partial<WaitSpecOf<'date'>>, field: string) => {
    const { offset: nextOffset, at: nextAt, ...rest } = { ...spec, ...change };
    onChange(
      {
        ...rest,
        ...(nextOffset ? { offset: nextOffset } : {}),
        ...(nextAt !== undefined ? { at: nextAt } : {}),
      },
      `${prefix}${field}`,
    );
  };
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        <PanelField field={`${prefix}source.from`} label={t('source')}>
          <ChoiceSelect
            value={source.from}
            onChange={(from) => write({ source: { from, name: '' } }, 'source.from')}
            choices={SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
          />
        </PanelField>
        <PanelField field={`${prefix}source.name`} label={t('sourceName')}>
          <Suggest
            dir="ltr"
            listLabel={t('sourceName')}
            maxLength={150}
            value={source.name}
            onChange={(name) => write({ source: { ...source, name } }, 'source.name')}
            suggestions={names.map((name) => ({ value: name }))}
          />
        </PanelField>
      </div>
      <PanelField field={`${prefix}offset.side`} label={t('side')}>
        <ChoiceSelect
          value={offset?.side ?? 'on'}
          onChange={(side) =>
            write(
              { offset: side === 'on' ? undefined : { amount: 1, unit: 'days', ...offset, side } },
              'offset.side',
            )
          }
          choices={SIDES.map((value) => ({ value, label: t(`sides.${value}`) }))}
        />
      </PanelField>
      {offset && (
        <DurationField
          field={`${prefix}offset`}
          label={t('offset')}
          amount={offset.amount}
          amountField={`${prefix}offset.amount`}
          unit={offset.unit}
          unitField={`${prefix}offset.unit`}
          units={WAIT_UNITS}
          onAmount={(amount) => write({ offset: { ...offset, amount: amount as number } }, 'offset.amount')}
          onUnit={(unit) => write({ offset: { ...offset, unit } }, 'offset.unit')}
        />
      )}
      <CheckField
        field={`${prefix}at`}
        label={t('atTime')}
        hint={t('atTimeHint')}
        checked={at !== undefined}
        onChange={(checked) => write({ at: checked ? '09:00' : undefined }, 'at')}
      />
      {at !== undefined && (
        <ClockField
          field={`${prefix}at`}
          label={t('at')}
          hint={t('zoneHint')}
          value={at}
          onChange={(time) => write({ at: time }, 'at')}
        />
      )}
      <p className="text-muted-foreground text-xs">{t('dateHint')}</p>
    </>
  );
}
