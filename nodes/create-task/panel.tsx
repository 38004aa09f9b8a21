'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LiquidField } from '@/components/fields/liquid-field';
import { PanelField } from '@/components/fields/panel-field';
import { PanelGroup } from '@/components/fields/panel-group';
import { PanelScope } from '@/components/fields/panel-scope';
import { PatienceField } from '@/components/fields/patience-field';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { nextId } from '@/journey/graph/next-id';
import { PATIENCE_UNITS } from '@/journey/schema/patience';
import type { PanelProps } from '../registry/node-view';
import type { CreateTaskConfig } from './config';

const MAX_OUTCOMES = 8;

/** What is to be done, what may come of it, and how long people wait. */
export function Panel({ config, onChange, ...scope }: PanelProps<CreateTaskConfig>) {
  const t = useTranslations('nodes.create-task.fields');
  const [box, focusField] = useFieldFocus();
  const { outcomes } = config;
  const write = (next: CreateTaskConfig['outcomes'], field: string) =>
    onChange({ ...config, outcomes: next }, field);
  const add = () => {
    const id = nextId(
      'outcome',
      outcomes.map((own) => own.id),
    );
    write([...outcomes, { id, label: '' }], 'outcomes');
    focusField(`outcomes.${outcomes.length}.label`);
  };
  return (
    <PanelScope kind="create-task" {...scope}>
      <LiquidField
        field="title"
        label={t('title')}
        value={config.title}
        maxLength={200}
        placeholder={t('titlePlaceholder')}
        onChange={(title) => onChange({ ...config, title }, 'title')}
      />
      <LiquidField
        field="text"
        label={t('text')}
        hint={t('textHint', { example: '{{ person.city }}' })}
        value={config.text}
        maxLength={2_000}
        multiline
        onChange={(text) => onChange({ ...config, text }, 'text')}
      />
      <div ref={box}>
        <PanelGroup field="outcomes" label={t('outcomes')} hint={t('outcomesHint')}>
          {outcomes.map((outcome, index) => (
            <div key={outcome.id} className="grid grid-cols-[1fr_auto] items-start gap-2">
              <PanelField
                field={`outcomes.${index}.label`}
                label={t('outcome', { number: index + 1 })}
                labelHidden
              >
                <Input
                  dir="auto"
                  maxLength={60}
                  placeholder={t('outcomePlaceholder')}
                  value={outcome.label}
                  onChange={({ target }) =>
                    write(
                      outcomes.map((own, at) => (at === index ? { ...own, label: target.value } : own)),
                      `outcomes.${index}.label`,
                    )
                  }
                />
              </PanelField>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('remove', { number: index + 1 })}
                aria-disabled={outcomes.length === 1 || undefined}
                onClick={() =>
                  outcomes.length > 1 &&
                  write(
                    outcomes.filter((_, at) => at !== index),
                    'outcomes',
                  )
                }
              >
                <Trash2 />
              </Button>
            </div>
          ))}
          {outcomes.length < MAX_OUTCOMES && (
            <Button variant="outline" size="sm" className="self-start" onClick={add}>
              <Plus />
              {t('add')}
            </Button>
          )}
        </PanelGroup>
      </div>
      <PatienceField
        label={t('patience')}
        hint={t('patienceHint')}
        value={config.patience}
        units={PATIENCE_UNITS}
        onChange={(patience, field) => onChange({ ...config, patience }, field)}
      />
    </PanelScope>
  );
}
