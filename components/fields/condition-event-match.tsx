'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Label } from '@/components/ui/label';
import type { EventCondition } from '@/journey/rules/types';
import type { ConditionFormProps } from './condition-form';
import { WHOLE_ROW } from './condition-form';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** Only that order: a property of the event must equal one of the event that let the person in. */
export function ConditionEventMatch({
  condition,
  field,
  onChange,
}: Omit<ConditionFormProps<EventCondition>, 'isNegated'>) {
  const t = useTranslations('fields.rule');
  const id = useId();
  const { vocabulary, entryEvent, isAtLarge } = usePanelScope();
  const { match } = condition;
  const propertiesOf = (wanted: string | null) =>
    vocabulary.events.find(({ name }) => name === wanted)?.properties.map(({ name }) => ({ value: name })) ??
    [];
  const write = (next: EventCondition['match'], at: string) => {
    const { match: _, ...rest } = condition;
    onChange(next ? { ...rest, match: next } : rest, `${field}.match.${at}`);
  };
  const side = (name: 'property' | 'entryProperty', event: string | null) =>
    match && (
      <PanelField field={`${field}.match.${name}`} label={t(`match.${name}`)}>
        <Suggest
          dir="ltr"
          value={match[name]}
          onChange={(value) => write({ ...match, [name]: value }, name)}
          listLabel={t('lists.property')}
          maxLength={150}
          suggestions={propertiesOf(event)}
        />
      </PanelField>
    );
  if (isAtLarge && !match) return null;
  return (
    <>
      <div className={`${WHOLE_ROW} flex items-center gap-2`}>
        <Checkbox
          id={id}
          checked={match !== undefined}
          onCheckedChange={(checked) =>
            write(checked ? { property: '', entryProperty: '' } : undefined, 'on')
          }
        />
        <Label htmlFor={id}>{t('match.on')}</Label>
      </div>
      {side('property', condition.name)}
      {side('entryProperty', entryEvent)}
    </>
  );
}
