'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { SegmentPicker } from '@/components/fields/segment-picker';
import { Suggest } from '@/components/fields/suggest';
import { useNames } from '@/components/fields/use-names';
import { ValueSourceField } from '@/components/fields/value-source-field';
import { Button } from '@/components/ui/button';
import { PROFILE_OPS, type ProfileChange } from './config';

type Op = ProfileChange['op'];

function ofOp(op: Op, before: ProfileChange): ProfileChange {
  if (op === 'join' || op === 'leave') return { op, segment: 'segment' in before ? before.segment : '' };
  const trait = 'trait' in before ? before.trait : '';
  if (op === 'unset') return { op, trait };
  if (op === 'increment') return { op, trait, by: 1 };
  const value = 'value' in before ? before.value : { from: 'literal' as const, value: '' };
  return { op, trait, value };
}

/** One change: what is done, to which trait, with which value. */
export function ChangeForm(props: {
  change: ProfileChange;
  /** From 0. */
  index: number;
  onChange(change: ProfileChange, field: string): void;
  onRemove(): void;
}) {
  const t = useTranslations('nodes.update-profile.fields');
  const traits = useNames('trait');
  const { change, index, onChange } = props;
  const field = `changes.${index}`;
  return (
    <div data-field={field} className="flex flex-col gap-2 rounded-lg border border-border p-3">
      <div className="grid grid-cols-[1fr_1fr_auto] items-start gap-2">
        <PanelField field={`${field}.op`} label={t('op')} labelHidden>
          <ChoiceSelect
            value={change.op}
            onChange={(op) => onChange(ofOp(op, change), `${field}.op`)}
            choices={PROFILE_OPS.map((value) => ({ value, label: t(`ops.${value}`) }))}
          />
        </PanelField>
        {'segment' in change ? (
          <SegmentPicker
            staticOnly
            field={`${field}.segment`}
            label={t('segment')}
            labelHidden
            value={change.segment}
            onChange={(segment) => onChange({ ...change, segment }, `${field}.segment`)}
          />
        ) : (
          <PanelField field={`${field}.trait`} label={t('trait')} labelHidden>
            <Suggest
              dir="ltr"
              listLabel={t('traits')}
              maxLength={150}
              placeholder={t('trait')}
              value={change.trait}
              onChange={(trait) => onChange({ ...change, trait }, `${field}.trait`)}
              suggestions={traits.map(({ name }) => ({ value: name }))}
            />
          </PanelField>
        )}
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('remove', { number: index + 1 })}
          onClick={props.onRemove}
        >
          <Trash2 />
        </Button>
      </div>
      {change.op === 'increment' && (
        <PanelField field={`${field}.by`} label={t('by')}>
          <NumberInput
            value={change.by}
            // What was typed instead of a number stays until it is corrected; the check names it.
            onChange={(by) => onChange({ ...change, by: by as number }, `${field}.by`)}
          />
        </PanelField>
      )}
      {'value' in change && (
        <ValueSourceField
          field={`${field}.value`}
          value={change.value}
          onChange={(value, at) => onChange({ ...change, value }, at)}
        />
      )}
    </div>
  );
}
