'use client';

import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { eventOf } from '@/journey/plan/triggers/event-of';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument } from '../state/editor-context';
import { PersonForm } from './person-form';
import { firstSetup, type Setup } from './setup';
import type { Tried } from './try-journey';
import { ValueRows } from './value-rows';

/** On whom the journey is tried, by which event they enter, and when. */
export function SetupForm(props: { setup: Setup; tried: Tried; onChange(setup: Setup): void }) {
  const { setup, tried, onChange } = props;
  const t = useTranslations('simulator.setup');
  const format = useFormat();
  const { language } = useLanguage();
  const words = useNodeWords();
  const { timeZone } = useWorkspace();
  const nodes = useDocument(({ document }) => document.nodes);
  const events = useDocument(({ vocabulary }) => vocabulary.events);
  const event = tried.ok ? eventOf(tried.trigger.on) : null;
  const isUnread = !tried.ok && tried.problem === 'start';
  return (
    <div className="space-y-5">
      <PersonForm onChange={(person) => onChange({ ...setup, person })} person={setup.person} />
      {tried.ok && tried.plan.triggers.length > 1 && (
        <SelectField
          label={t('trigger')}
          onChange={(trigger) => onChange({ ...setup, trigger, entry: null })}
          options={tried.plan.triggers.map(({ node }) => ({
            value: node,
            label: nodes[node] ? words.title(nodes[node]) : node,
          }))}
          value={tried.trigger.node}
        />
      )}
      {tried.ok && (
        <ValueRows
          addLabel={t('addProperty')}
          hint={t('entryHint')}
          known={events.find(({ name }) => name === event)?.properties ?? []}
          label={event ? `${t('entry')}: ${event}` : t('entry')}
          onChange={(entry) => onChange({ ...setup, entry })}
          rows={tried.entry}
        />
      )}
      <Field
        error={isUnread ? t('startUnread') : undefined}
        hint={
          setup.start && tried.ok
            ? `${format.fullDate(tried.startsAt)} (${timeZone})`
            : isUnread
              ? undefined
              : t('startHint')
        }
        label={t('start')}
      >
        <Input
          autoComplete="off"
          dir="ltr"
          maxLength={30}
          onChange={({ target }) => onChange({ ...setup, start: target.value })}
          value={setup.start}
        />
      </Field>
      <Button onClick={() => onChange(firstSetup(language))} size="sm" variant="ghost">
        <RotateCcw />
        {t('reset')}
      </Button>
    </div>
  );
}
