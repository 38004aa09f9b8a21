'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { isAskedAtLarge } from '@/journey/rules/conditions/registry';
import type { Condition, Rule } from '@/journey/rules/types';
import { blankCondition } from './blank-condition';
import { ChoiceSelect } from './choice-select';
import { CONDITION_KINDS, formOf } from './condition-forms';
import { usePanelScope } from './panel-scope';

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
  const Form = formOf(condition.kind);
  const { isAtLarge } = usePanelScope();
  const kinds = CONDITION_KINDS.filter(
    (kind) => !isAtLarge || kind === condition.kind || isAskedAtLarge(kind),
  );

  const chooseKind = (kind: Condition['kind']) => {
    if (kind === condition.kind) return;
    const blank = blankCondition(kind);
    // A comparison stays as it was when it only looks elsewhere.
    const kept = 'op' in blank && 'op' in condition && 'name' in blank && 'name' in condition;
    onChange(kept ? ({ ...condition, kind } as Condition) : blank, `${field}.kind`);
  };

  return (
    <fieldset aria-label={t('condition')} className="flex min-w-0 items-start gap-1">
      <div className="@container min-w-0 flex-1 rounded-lg border border-border bg-background p-2">
        <div className="grid items-start gap-1.5 @min-[17rem]:grid-cols-2">
          <ChoiceSelect
            aria-label={t('subject')}
            value={condition.kind}
            onChange={chooseKind}
            choices={kinds.map((value) => ({ value, label: t(`subjects.${value}`) }))}
          />
          <Form condition={condition} isNegated={isNegated} field={field} onChange={onChange} />
        </div>
      </div>
      <Button variant="ghost" size="icon-sm" aria-label={t('removeCondition')} onClick={props.onRemove}>
        <X />
      </Button>
    </fieldset>
  );
}
