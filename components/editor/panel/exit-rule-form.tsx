'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EventPicker } from '@/components/fields/event-picker';
import { PanelScope, usePanelScope } from '@/components/fields/panel-scope';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { blankCondition } from '@/components/fields/rule-shape';
import { Button } from '@/components/ui/button';
import type { ExitRule } from '@/journey/graph/types';
import { ExitMatch } from './exit-match';
import { useSettings } from './use-settings';

/** One exit rule: the event, which of these events count, and whether it must be about the same thing as the entry. */
export function ExitRuleForm({ rule, index }: { rule: ExitRule; index: number }) {
  const t = useTranslations('editor.settings');
  const { change } = useSettings();
  const around = usePanelScope();
  const field = `exits.${index}`;
  const edit = (recipe: (draft: ExitRule) => void, at: string) =>
    change((draft) => {
      const own = draft.exits.find(({ id }) => id === rule.id);
      if (own) recipe(own);
    }, at);

  return (
    <div className="flex flex-col gap-3 rounded-lg border border-border p-3" data-exit-rule={rule.id}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <EventPicker
            field={`${field}.event`}
            label={t('exitEvent')}
            onChange={(event) =>
              edit((draft) => {
                draft.event = event;
              }, `${field}.event`)
            }
            value={rule.event}
          />
        </div>
        <Button
          aria-label={t('removeExit', { event: rule.event })}
          onClick={() =>
            change((draft) => {
              draft.exits = draft.exits.filter(({ id }) => id !== rule.id);
            }, `${field}.remove`)
          }
          size="icon-sm"
          variant="ghost"
        >
          <Trash2 />
        </Button>
      </div>
      <ExitMatch
        field={`${field}.match`}
        match={rule.match}
        onChange={(match, at) =>
          edit((draft) => {
            if (match) draft.match = match;
            else delete draft.match;
          }, at)
        }
        rule={rule}
      />
      <PanelScope {...around} entryEvent={rule.event || null}>
        {rule.filter ? (
          <RuleBuilder
            field={`${field}.filter`}
            onChange={(filter, at) =>
              edit((draft) => {
                draft.filter = filter;
              }, at)
            }
            onClear={() =>
              edit((draft) => {
                delete draft.filter;
              }, `${field}.filter.clear`)
            }
            rule={rule.filter}
            subject="property"
          />
        ) : (
          <Button
            className="self-start"
            onClick={() =>
              edit((draft) => {
                draft.filter = blankCondition('property');
              }, `${field}.filter`)
            }
            size="sm"
            variant="ghost"
          >
            {t('addExitFilter')}
          </Button>
        )}
      </PanelScope>
    </div>
  );
}
