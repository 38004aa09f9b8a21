'use client';

import { useTranslations } from 'next-intl';
import type { EventCondition, Span } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import type { ConditionFormProps } from './condition-form';
import { WHOLE_ROW } from './condition-form';
import { ConditionSpan } from './condition-span';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';

const WINDOWS = ['ever', 'span', 'entry', 'wait'] as const;
/** Those that mean something without a run. */
const AT_LARGE: readonly string[] = ['ever', 'span'];
const PICKS = ['any', 'first', 'last'] as const;

/** Since when events count, and whether only the first or the last does. */
export function ConditionWithin({
  condition,
  field,
  onChange,
}: Omit<ConditionFormProps<EventCondition>, 'isNegated'>) {
  const t = useTranslations('fields.rule');
  const { isAtLarge } = usePanelScope();
  const { within, pick } = condition;
  const window = within === undefined ? 'ever' : typeof within === 'string' ? within : 'span';

  const chooseWindow = (next: (typeof WINDOWS)[number]) => {
    const { within: _, ...rest } = condition;
    const chosen = next === 'span' ? ({ amount: 7, unit: 'days' } as const) : next;
    onChange(chosen === 'ever' ? rest : { ...rest, within: chosen }, `${field}.within`);
  };
  const choosePick = (next: (typeof PICKS)[number]) => {
    const { pick: _, ...rest } = condition;
    onChange(next === 'any' ? rest : { ...rest, pick: next }, `${field}.pick`);
  };

  return (
    <>
      <PanelField field={`${field}.within`} label={t('within')} labelHidden>
        <ChoiceSelect
          value={window}
          onChange={chooseWindow}
          choices={WINDOWS.filter((value) => !isAtLarge || value === window || AT_LARGE.includes(value)).map(
            (value) => ({ value, label: t(`windows.${value}`) }),
          )}
        />
      </PanelField>
      <PanelField field={`${field}.pick`} label={t('pick')} labelHidden>
        <ChoiceSelect
          value={pick ?? 'any'}
          onChange={choosePick}
          choices={PICKS.map((value) => ({ value, label: t(`picks.${value}`) }))}
        />
      </PanelField>
      {typeof within === 'object' && (
        <ConditionSpan
          field={`${field}.within`}
          className={WHOLE_ROW}
          span={within}
          onChange={(span) => onChange({ ...condition, within: span as Span }, `${field}.within`)}
        />
      )}
    </>
  );
}
