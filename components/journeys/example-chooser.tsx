'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';
import { useLanguage } from '@/i18n/use-language';
import { demoJourneys } from '@/journey/examples/demo-journeys';
import type { JourneyDocument } from '@/journey/graph/types';

/** The examples in the language of the page. */
export function ExampleChooser({ onChoose }: { onChoose(document: JourneyDocument): void }) {
  const t = useTranslations('journeys.create');
  const { language } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <RadioGroup
      aria-label={t('choose')}
      value={chosen}
      onValueChange={(value) => {
        setChosen(value);
        const example = demoJourneys.find((known) => known.id === value);
        if (example) onChoose(example.make(language));
      }}
    >
      {demoJourneys.map((example) => {
        const document = example.make(language);
        return (
          <label
            key={example.id}
            htmlFor={`${id}-${example.id}`}
            className="flex cursor-pointer items-start gap-2.5 rounded-lg border border-border p-3 hover:border-border-strong has-[[data-state=checked]]:border-primary has-[[data-state=checked]]:bg-primary-tint"
          >
            <RadioGroupItem value={example.id} id={`${id}-${example.id}`} className="mt-0.5" />
            <span className="min-w-0">
              <span className="block font-medium">{document.name}</span>
              <span className="block text-muted-foreground text-xs">
                {t.has(`examples.${example.id}`) ? t(`examples.${example.id}`) : document.description}
              </span>
            </span>
          </label>
        );
      })}
    </RadioGroup>
  );
}
