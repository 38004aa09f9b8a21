'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { AT_LEAST_ONE } from '@/journey/rules/count-test';
import type { Comparison, EventCondition } from '@/journey/rules/types';
import { ComparisonFields } from './comparison-fields';
import { ConditionCount } from './condition-count';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { ConditionWithin } from './condition-within';
import { EventMatch } from './event-match';
import { EventPicker } from './event-picker';
import { usePanelScope } from './panel-scope';

const MAX_WHERE = 10;

/** What the person did or did not: which event, how often, since when, and with what. */
export function ConditionEvent({ condition, field, onChange }: ConditionFormProps<EventCondition>) {
  const t = useTranslations('fields.rule');
  const { vocabulary, isAtLarge } = usePanelScope();
  const { where = [], match } = condition;
  const names = vocabulary.events.find(({ name }) => name === condition.name)?.properties ?? [];
  const write = (part: Partial<EventCondition>, at: string) =>
    onChange({ ...condition, ...part }, `${field}.${at}`);
  const writeMatch = (next: EventCondition['match'], at: string) => {
    const { match: _, ...rest } = condition;
    onChange(next ? { ...rest, match: next } : rest, at);
  };
  const writeWhere = (next: Comparison[], at = 'where') => {
    const { where: _, ...rest } = condition;
    onChange(
      next.length === 0 ? rest : { ...rest, where: next },
      at.startsWith(field) ? at : `${field}.${at}`,
    );
  };

  return (
    <>
      <EventPicker
        field={`${field}.name`}
        label={t('names.event')}
        labelHidden
        value={condition.name}
        onChange={(name) => write({ name }, 'name')}
      />
      <ConditionCount
        field={field}
        count={condition.count ?? AT_LEAST_ONE}
        onChange={(count, at) => onChange({ ...condition, count }, at)}
      />
      <ConditionWithin condition={condition} field={field} onChange={onChange} />
      {where.map((comparison, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comparisons have no identity but their place.
        <div key={index} className={`${WHOLE_ROW} flex items-start gap-1 border-border border-s-2 ps-2`}>
          <div className="grid min-w-0 flex-1 items-start gap-1.5 @min-[17rem]:grid-cols-2">
            <ComparisonFields
              kind="property"
              comparison={comparison}
              names={names}
              field={`${field}.where.${index}`}
              onChange={(next, at) =>
                writeWhere(
                  where.map((own, other) => (other === index ? next : own)),
                  at,
                )
              }
            />
          </div>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('removeWhere')}
            onClick={() => writeWhere(where.filter((_, other) => other !== index))}
          >
            <X />
          </Button>
        </div>
      ))}
      {(!isAtLarge || match) && (
        <div className={`${WHOLE_ROW} flex flex-col gap-2`}>
          <EventMatch event={condition.name} match={match} field={`${field}.match`} onChange={writeMatch} />
        </div>
      )}
      {where.length < MAX_WHERE && (
        <Button
          variant="ghost"
          size="sm"
          className={`${WHOLE_ROW} justify-self-start`}
          onClick={() => writeWhere([...where, { name: '', op: 'equals', value: '' }])}
        >
          <Plus />
          {t('addWhere')}
        </Button>
      )}
    </>
  );
}
