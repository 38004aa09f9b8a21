'use client';

import { useTranslations } from 'next-intl';
import type { WaitMode, WaitSpec } from '@/journey/schema/wait-spec';
import { CheckField } from './check-field';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import type { WaitFormProps } from './wait-form';

/** Whether people go on all at once or one after the other. */
export function WaitSpread({ spec, prefix, onChange }: WaitFormProps<WaitMode>) {
  const t = useTranslations('fields.wait');
  const { spreadMinutes, ...unspread } = spec;
  const write = (minutes: number | string | undefined) =>
    onChange(
      (minutes === undefined ? unspread : { ...unspread, spreadMinutes: minutes }) as WaitSpec,
      `${prefix}spreadMinutes`,
    );
  return (
    <>
      <CheckField
        field={`${prefix}spread`}
        label={t('spread')}
        hint={t('spreadHint')}
        checked={spreadMinutes !== undefined}
        onChange={(checked) => write(checked ? 30 : undefined)}
      />
      {spreadMinutes !== undefined && (
        <PanelField field={`${prefix}spreadMinutes`} label={t('spreadMinutes')}>
          <NumberInput inputMode="numeric" value={spreadMinutes} onChange={write} />
        </PanelField>
      )}
    </>
  );
}
