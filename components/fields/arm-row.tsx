'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Slider } from '@/components/ui/slider';
import type { Arm } from '@/journey/schema/arms';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';

/** One way: what it is called and how many people take it. */
export function ArmRow(props: {
  arm: Arm;
  /** From 0. */
  index: number;
  canRemove: boolean;
  onChange(arm: Arm, field: string): void;
  /** The slider was moved: the others share what is left. */
  onSlide(percent: number): void;
  onSlideEnd(): void;
  onRemove(): void;
}) {
  const t = useTranslations('fields.arms');
  const { arm, index, onChange } = props;
  const { readOnly } = usePanelScope();
  const number = index + 1;
  const field = `arms.${index}`;
  const rename = (label: string) => {
    const { label: _old, ...unnamed } = arm;
    onChange(label === '' ? unnamed : { ...unnamed, label }, `${field}.label`);
  };
  return (
    <li data-field={field} className="grid grid-cols-[1fr_5.5rem_auto] items-start gap-2">
      <PanelField field={`${field}.label`} label={t('name', { number })} labelHidden>
        <Input
          dir="auto"
          maxLength={60}
          placeholder={t('placeholder', { number })}
          value={arm.label ?? ''}
          onChange={(event) => rename(event.target.value)}
        />
      </PanelField>
      <PanelField field={`${field}.percent`} label={t('share', { number })} labelHidden>
        <NumberInput
          value={arm.percent}
          // What was typed instead of a number stays until it is corrected; the check names it.
          onChange={(percent) => onChange({ ...arm, percent: percent as number }, `${field}.percent`)}
        />
      </PanelField>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('remove', { number })}
        aria-disabled={!props.canRemove || undefined}
        onClick={() => props.canRemove && props.onRemove()}
      >
        <Trash2 />
      </Button>
      <Slider
        className="col-span-2 -mt-1"
        disabled={readOnly}
        label={t('slide', { number })}
        max={100}
        onChange={props.onSlide}
        onCommit={props.onSlideEnd}
        value={typeof arm.percent === 'number' ? arm.percent : 0}
      />
    </li>
  );
}
