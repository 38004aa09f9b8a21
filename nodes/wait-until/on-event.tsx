'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { blankCondition } from '@/components/fields/blank-condition';
import { EventMatch } from '@/components/fields/event-match';
import { EventPicker } from '@/components/fields/event-picker';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { Button } from '@/components/ui/button';
import type { WaitOn } from './config';
import type { OnFormProps } from './on-form';

/** An event of the person, perhaps only with certain properties, or of the same order. */
export function OnEvent({ on, field, onChange }: OnFormProps<Extract<WaitOn, { kind: 'event' }>>) {
  const t = useTranslations('nodes.wait-until.fields');
  const { filter, match, ...plain } = on;
  const own = { ...plain, ...(match ? { match } : {}) };
  return (
    <>
      <EventPicker
        field={`${field}.event`}
        label={t('event')}
        labelHidden
        value={on.event}
        onChange={(event) => onChange({ ...on, event }, `${field}.event`)}
      />
      {filter ? (
        <RuleBuilder
          rule={filter}
          field={`${field}.filter`}
          subject="property"
          onChange={(rule, at) => onChange({ ...on, filter: rule }, at)}
          onClear={() => onChange(own, `${field}.filter`)}
        />
      ) : (
        <Button
          variant="ghost"
          size="sm"
          className="self-start"
          onClick={() => onChange({ ...on, filter: blankCondition('property') }, `${field}.filter`)}
        >
          <Plus />
          {t('addFilter')}
        </Button>
      )}
      <EventMatch
        event={on.event}
        match={match}
        field={`${field}.match`}
        onChange={(next, at) =>
          onChange({ ...plain, ...(filter ? { filter } : {}), ...(next ? { match: next } : {}) }, at)
        }
      />
    </>
  );
}
