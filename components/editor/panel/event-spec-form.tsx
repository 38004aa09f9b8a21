'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { blankCondition } from '@/components/fields/blank-condition';
import { EventMatch } from '@/components/fields/event-match';
import { EventPicker } from '@/components/fields/event-picker';
import { PanelScope, usePanelScope } from '@/components/fields/panel-scope';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { Button } from '@/components/ui/button';
import type { ExitRule } from '@/journey/graph/types';

type EventSpec = Pick<ExitRule, 'event' | 'filter' | 'match'>;

/** An event that exits and goals look for: which, which of these count, and whether it must be about the same thing as the entry. */
export function EventSpecForm<Spec extends EventSpec>(props: {
  spec: Spec;
  /** Path in the settings. */
  field: string;
  eventLabel: string;
  removeLabel: string;
  edit(recipe: (draft: Spec) => void, at: string): void;
  onRemove(): void;
  children: ReactNode;
}) {
  const t = useTranslations('editor.settings');
  const around = usePanelScope();
  const { spec, field, edit } = props;
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-border p-3" data-field={field}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <EventPicker
            field={`${field}.event`}
            label={props.eventLabel}
            onChange={(event) =>
              edit((draft) => {
                draft.event = event;
              }, `${field}.event`)
            }
            value={spec.event}
          />
        </div>
        <Button aria-label={props.removeLabel} onClick={props.onRemove} size="icon-sm" variant="ghost">
          <Trash2 />
        </Button>
      </div>
      {props.children}
      <EventMatch
        event={spec.event}
        field={`${field}.match`}
        match={spec.match}
        onChange={(match, at) =>
          edit((draft) => {
            if (match) draft.match = match;
            else delete draft.match;
          }, at)
        }
      />
      <PanelScope {...around} entryEvent={spec.event || null}>
        {spec.filter ? (
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
            rule={spec.filter}
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
