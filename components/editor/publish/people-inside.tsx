'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Label } from '@/components/ui/label';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';
import type { JourneyDocument } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { MovePlan } from './move-plan';

interface PeopleInsideProps {
  journeyId: string;
  count: number;
  /** The version that they would be moved to. */
  document: JourneyDocument;
  /** Null: they stay on the version they entered. */
  choices: MigrationChoices | null;
  onChange(choices: MigrationChoices | null): void;
}

const WAYS = ['stay', 'move'] as const;

/** What happens to the people inside: they stay on their version, or are moved after the plan was seen. */
export function PeopleInside({ journeyId, count, document, choices, onChange }: PeopleInsideProps) {
  const t = useTranslations('editor.publish.people');
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border border-border p-3">
      <legend className="px-1 font-semibold text-xs">{t('title', { count })}</legend>
      <RadioGroup
        onValueChange={(way) => onChange(way === 'move' ? { map: {}, timers: 'keep' } : null)}
        value={choices ? 'move' : 'stay'}
      >
        {WAYS.map((way) => (
          <div className="flex items-start gap-2" key={way}>
            <RadioGroupItem className="mt-1" id={`${id}-${way}`} value={way} />
            <Label className="flex flex-col gap-0.5" htmlFor={`${id}-${way}`}>
              <span>{t(way)}</span>
              <span className="font-normal text-muted-foreground text-xs">{t(`means.${way}`)}</span>
            </Label>
          </div>
        ))}
      </RadioGroup>
      {choices && (
        <MovePlan
          choices={choices}
          document={document}
          journeyId={journeyId}
          onChange={onChange}
          to="draft"
        />
      )}
    </fieldset>
  );
}
