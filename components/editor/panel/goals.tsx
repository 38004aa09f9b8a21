'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PanelGroup } from '@/components/fields/panel-group';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import { nextId } from '@/journey/graph/next-id';
import { GoalForm } from './goal-form';
import { useSettings } from './use-settings';

const MAX_GOALS = 10;

/** What the journey wants to bring about. */
export function Goals() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const { goals = [] } = settings;
  const [box, focusField] = useFieldFocus();
  const add = () => {
    change((draft) => {
      const before = draft.goals ?? [];
      const id = nextId(
        'goal',
        before.map((goal) => goal.id),
      );
      draft.goals = [...before, { id, event: '', leave: false }];
    }, `goal:${goals.length}`);
    focusField(`goals.${goals.length}.event`);
  };
  return (
    <div ref={box}>
      <PanelGroup field="goals" hint={goals.length === 0 ? t('goalsHint') : undefined} label={t('goals')}>
        {goals.map((goal, index) => (
          <GoalForm goal={goal} index={index} key={goal.id} />
        ))}
        {goals.length < MAX_GOALS && (
          <Button className="self-start" onClick={add} size="sm" variant="outline">
            <Plus />
            {t('addGoal')}
          </Button>
        )}
      </PanelGroup>
    </div>
  );
}
