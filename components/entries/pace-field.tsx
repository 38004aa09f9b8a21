'use client';

import { useTranslations } from 'next-intl';
import { NumberInput } from '@/components/fields/number-input';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { PACES, type Pace, type PaceUnit, perMinuteOf } from './pace';

const UNITS: PaceUnit[] = ['minute', 'second'];

/** How many people come in a minute: one of a few paces, or one of one's own. */
export function PaceField({ pace, onChange }: { pace: Pace; onChange(pace: Pace): void }) {
  const t = useTranslations('entries.broadcasts');
  const { own } = pace;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={t('dialog.pace')}
        onChange={(choice) => onChange({ ...pace, choice })}
        options={[
          { value: 'fast', label: t('dialog.paces.fast') },
          ...PACES.map((count) => ({ value: `${count}` as const, label: t('rate', { count }) })),
          { value: 'own', label: t('dialog.paces.own') },
        ]}
        value={pace.choice}
      />
      {pace.choice === 'own' && (
        <div className="grid grid-cols-2 gap-2">
          <Field
            error={perMinuteOf(pace) === undefined ? t('dialog.paceProblem') : undefined}
            label={t('dialog.ownPace')}
          >
            <NumberInput
              onChange={(people) => onChange({ ...pace, own: { ...own, people } })}
              value={own.people}
            />
          </Field>
          <SelectField
            label={t('dialog.unit')}
            onChange={(per) => onChange({ ...pace, own: { ...own, per } })}
            options={UNITS.map((value) => ({ value, label: t(`dialog.units.${value}`) }))}
            value={own.per}
          />
        </div>
      )}
    </div>
  );
}
