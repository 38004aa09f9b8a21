'use client';

import { useTranslations } from 'next-intl';
import { RadioChoice } from '@/components/ui/radio-choice';
import { RadioGroup } from '@/components/ui/radio-group';
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
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border border-border p-3">
      <legend className="px-1 font-semibold text-xs">{t('title', { count })}</legend>
      <RadioGroup
        onValueChange={(way) => onChange(way === 'move' ? { map: {}, timers: 'keep' } : null)}
        value={choices ? 'move' : 'stay'}
      >
        {WAYS.map((way) => (
          <RadioChoice hint={t(`means.${way}`)} key={way} label={t(way)} value={way} />
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
