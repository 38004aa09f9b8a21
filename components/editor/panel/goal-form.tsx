'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/fields/check-field';
import type { Goal } from '@/journey/graph/types';
import { EventSpecForm } from './event-spec-form';
import { useSettings } from './use-settings';

/** One goal: its event, and whether reaching it ends the run. */
export function GoalForm({ goal, index }: { goal: Goal; index: number }) {
  const t = useTranslations('editor.settings');
  const { change } = useSettings();
  const field = `goals.${index}`;
  const edit = (recipe: (draft: Goal) => void, at: string) =>
    change((draft) => {
      const own = draft.goals?.find(({ id }) => id === goal.id);
      if (own) recipe(own);
    }, at);

  return (
    <EventSpecForm
      edit={edit}
      eventLabel={t('goalEvent')}
      field={field}
      onRemove={() =>
        change((draft) => {
          draft.goals = draft.goals?.filter(({ id }) => id !== goal.id);
          if (draft.goals?.length === 0) delete draft.goals;
        }, `${field}.remove`)
      }
      removeLabel={t('removeGoal', { event: goal.event })}
      spec={goal}
    >
      <CheckField
        checked={goal.leave}
        field={`${field}.leave`}
        hint={t('goalLeaveHint')}
        label={t('goalLeave')}
        onChange={(leave) =>
          edit((draft) => {
            draft.leave = leave;
          }, `${field}.leave`)
        }
      />
    </EventSpecForm>
  );
}
