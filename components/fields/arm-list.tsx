'use client';

import { Plus, Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { nextId } from '@/journey/graph/next-id';
import { type Arm, equalShares, sumOfShares } from '@/journey/schema/arms';
import { shareOut } from '@/journey/schema/share-out';
import { ArmRow } from './arm-row';
import { PanelGroup } from './panel-group';
import { useFieldFocus } from './use-field-focus';

const MIN_ARMS = 2;
const MAX_ARMS = 10;

const numbersOf = (arms: readonly Arm[]): number[] =>
  arms.map(({ percent }) => (typeof percent === 'number' ? percent : 0));

/** The ways of a random split with their shares, and what they add up to. */
export function ArmList(props: { arms: Arm[]; onChange(arms: Arm[], field: string): void }) {
  const t = useTranslations('fields.arms');
  const { arms, onChange } = props;
  const [box, focusField] = useFieldFocus();
  const sum = sumOfShares(arms.filter(({ percent }) => typeof percent === 'number'));
  /** The shares when the movement began: going back gives the others theirs again. */
  const [before, setBefore] = useState<number[] | null>(null);
  const give = (ways: Arm[], shares: number[], field: string) =>
    onChange(
      ways.map((arm, index) => ({ ...arm, percent: shares[index] ?? 0 })),
      field,
    );
  const slide = (index: number, percent: number) => {
    const shares = before ?? numbersOf(arms);
    setBefore(shares);
    give(arms, shareOut(shares, index, percent), 'arms.slide');
  };
  const remove = (index: number) => {
    const rest = arms.filter((_, at) => at !== index);
    give(rest, shareOut(numbersOf(rest), -1, 0), 'arms');
  };
  const add = () => {
    const id = nextId(
      'arm',
      arms.map((arm) => arm.id),
    );
    onChange([...arms, { id, percent: Math.max(0, 100 - sum) }], 'arms');
    focusField(`arms.${arms.length}.label`);
  };
  return (
    <div ref={box}>
      <PanelGroup
        field="arms"
        label={t('title')}
        action={
          <Button
            variant="ghost"
            size="sm"
            onClick={() => give(arms, equalShares(arms.length), 'arms.share')}
          >
            <Scale />
            {t('equal')}
          </Button>
        }
      >
        <ul className="flex flex-col gap-2">
          {arms.map((arm, index) => (
            <ArmRow
              key={arm.id}
              arm={arm}
              index={index}
              canRemove={arms.length > MIN_ARMS}
              onChange={(next, field) =>
                onChange(
                  arms.map((own, at) => (at === index ? next : own)),
                  field,
                )
              }
              onRemove={() => remove(index)}
              onSlide={(percent) => slide(index, percent)}
              onSlideEnd={() => setBefore(null)}
            />
          ))}
        </ul>
        <div className="flex items-center justify-between gap-2">
          {arms.length < MAX_ARMS ? (
            <Button variant="outline" size="sm" onClick={add}>
              <Plus />
              {t('add')}
            </Button>
          ) : (
            <span />
          )}
          <output className="text-muted-foreground text-sm tabular-nums">{t('sum', { sum })}</output>
        </div>
      </PanelGroup>
    </div>
  );
}
