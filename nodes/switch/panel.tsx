'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ItemCard } from '@/components/fields/item-card';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { suggestionsOf } from '@/components/fields/sample-text';
import { TagInput } from '@/components/fields/tag-input';
import { TraitField } from '@/components/fields/trait-field';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import { nextId } from '@/journey/graph/next-id';
import type { PanelProps } from '../registry/node-view';
import type { SwitchCase, SwitchConfig } from './config';

const MAX_CASES = 20;

/** The trait, and one way for each of its values. */
export function Panel({ config, onChange, ...scope }: PanelProps<SwitchConfig>) {
  const t = useTranslations('nodes.switch.fields');
  const [box, focusField] = useFieldFocus();
  const { trait, cases } = config;
  const samples = scope.vocabulary.traits.find(({ name }) => name === trait)?.samples ?? [];
  const write = (next: SwitchCase[], field: string) => onChange({ ...config, cases: next }, field);
  const add = () => {
    const id = nextId(
      'case',
      cases.map((own) => own.id),
    );
    write([...cases, { id, values: [] }], 'cases');
    focusField(`cases.${cases.length}.values`);
  };
  return (
    <PanelScope kind="switch" {...scope}>
      <TraitField
        field="trait"
        label={t('trait')}
        hint={t('traitHint')}
        placeholder={t('traitPlaceholder')}
        value={trait}
        onChange={(next) => onChange({ ...config, trait: next }, 'trait')}
      />
      <div ref={box} data-field="cases" className="flex flex-col gap-3">
        {cases.map((own, index) => (
          <ItemCard
            key={own.id}
            field={`cases.${index}`}
            title={t('case', { number: index + 1 })}
            removeLabel={t('remove', { number: index + 1 })}
            canRemove={cases.length > 1}
            problems={scope.problems.filter(({ field }) => field === `cases.${index}.id`)}
            onRemove={() =>
              write(
                cases.filter((_, at) => at !== index),
                'cases',
              )
            }
          >
            <PanelField field={`cases.${index}.values`} label={t('values')}>
              <TagInput
                placeholder={t('valuesPlaceholder')}
                listLabel={t('samples')}
                values={own.values}
                suggestions={suggestionsOf(samples)}
                onChange={(values) =>
                  write(
                    cases.map((other, at) => (at === index ? { ...own, values } : other)),
                    `cases.${index}.values`,
                  )
                }
              />
            </PanelField>
          </ItemCard>
        ))}
        {cases.length < MAX_CASES && (
          <Button variant="outline" size="sm" className="self-start" onClick={add}>
            <Plus />
            {t('add')}
          </Button>
        )}
      </div>
    </PanelScope>
  );
}
