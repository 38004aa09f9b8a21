'use client';

import { useTranslations } from 'next-intl';
import { ArmList } from '@/components/fields/arm-list';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import type { AbTestConfig } from './definition';

const ANY = 'any';

/** The ways with their shares, and the goal that decides. */
export function Panel({ config, onChange, ...scope }: PanelProps<AbTestConfig>) {
  const t = useTranslations('nodes.ab-test.fields');
  const goals = scope.vocabulary.goals ?? [];
  const { arms, goal } = config;
  return (
    <PanelScope kind="ab-test" {...scope}>
      <ArmList arms={arms} onChange={(next, field) => onChange({ ...config, arms: next }, field)} />
      <PanelField field="goal" label={t('goal')} hint={t(goals.length === 0 ? 'noGoals' : 'goalHint')}>
        <ChoiceSelect
          value={goal ?? ANY}
          onChange={(chosen) => onChange(chosen === ANY ? { arms } : { arms, goal: chosen }, 'goal')}
          choices={[
            { value: ANY, label: t('anyGoal') },
            ...goals.map(({ id, event }) => ({ value: id, label: event || id })),
          ]}
        />
      </PanelField>
    </PanelScope>
  );
}
