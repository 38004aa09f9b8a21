'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import type { ExitRule } from '@/journey/graph/types';
import { EventSpecForm } from './event-spec-form';
import { useSettings } from './use-settings';

const WHEN = ['at-once', 'before-send'] as const;

/** One exit rule: its event, and when it takes people out. */
export function ExitRuleForm({ rule, index }: { rule: ExitRule; index: number }) {
  const t = useTranslations('editor.settings');
  const { change } = useSettings();
  const field = `exits.${index}`;
  const when = rule.when ?? 'at-once';
  const edit = (recipe: (draft: ExitRule) => void, at: string) =>
    change((draft) => {
      const own = draft.exits.find(({ id }) => id === rule.id);
      if (own) recipe(own);
    }, at);

  return (
    <div data-exit-rule={rule.id}>
      <EventSpecForm
        edit={edit}
        eventLabel={t(when === 'at-once' ? 'exitEvent' : 'exitEventLater')}
        field={field}
        onRemove={() =>
          change((draft) => {
            draft.exits = draft.exits.filter(({ id }) => id !== rule.id);
          }, `${field}.remove`)
        }
        removeLabel={t('removeExit', { event: rule.event })}
        spec={rule}
      >
        <PanelField field={`${field}.when`} hint={t(`exitWhenHint.${when}`)} label={t('exitWhen')}>
          <ChoiceSelect
            choices={WHEN.map((value) => ({ value, label: t(`exitWhens.${value}`) }))}
            onChange={(chosen) =>
              edit((draft) => {
                if (chosen === 'at-once') delete draft.when;
                else draft.when = chosen;
              }, `${field}.when`)
            }
            value={when}
          />
        </PanelField>
      </EventSpecForm>
    </div>
  );
}
