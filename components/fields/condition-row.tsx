'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Condition, Rule } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import { ComparisonRow } from './comparison-row';
import { ReachableRow } from './reachable-row';
import { blankCondition } from './rule-shape';

const SUBJECTS = ['trait', 'property', 'reachable'] as const;
type Subject = (typeof SUBJECTS)[number];

/** One condition: what it looks at, how it compares, with what. */
export function ConditionRow(props: {
  rule: Rule;
  field: string;
  onChange(rule: Rule, field: string): void;
  onRemove(): void;
}) {
  const t = useTranslations('fields.rule');
  const { rule, field, onChange } = props;
  const isNegated = rule.kind === 'not';
  const condition = (isNegated ? rule.rule : rule) as Condition;

  const chooseSubject = (subject: Subject) => {
    if (subject === condition.kind) return;
    if (subject === 'reachable') return onChange({ kind: 'reachable', channel: 'email' }, `${field}.kind`);
    const kept = condition.kind === 'reachable' ? blankCondition(subject) : { ...condition, kind: subject };
    onChange(kept, `${field}.kind`);
  };

  return (
    <fieldset aria-label={t('condition')} className="flex min-w-0 items-start gap-1">
      <div className="@container min-w-0 flex-1 rounded-lg border border-border bg-background p-2">
        <div className="grid items-start gap-1.5 @min-[17rem]:grid-cols-2">
          <ChoiceSelect
            aria-label={t('subject')}
            value={condition.kind}
            onChange={chooseSubject}
            choices={SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) }))}
          />
          {condition.kind === 'reachable' ? (
            <ReachableRow
              channel={condition.channel}
              isNegated={isNegated}
              field={field}
              onChange={onChange}
            />
          ) : (
            <ComparisonRow condition={condition} field={field} onChange={onChange} />
          )}
        </div>
      </div>
      <Button variant="ghost" size="icon-sm" aria-label={t('removeCondition')} onClick={props.onRemove}>
        <X />
      </Button>
    </fieldset>
  );
}
