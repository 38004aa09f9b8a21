'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/fields/check-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { ProblemLines } from '@/components/fields/problem-lines';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { WaitFields } from '@/components/fields/wait-fields';
import { Button } from '@/components/ui/button';
import type { PanelProps } from '../registry/node-view';
import { ConditionEditor } from './condition-editor';
import { MAX_CONDITIONS, type WaitCondition, type WaitUntilConfig } from './config';
import { newCondition } from './new-condition';

/** What is waited for, each with a way of its own, and for how long at most. */
export function Panel({ config, onChange, ...scope }: PanelProps<WaitUntilConfig>) {
  const t = useTranslations('nodes.wait-until.fields');
  const [box, focusField] = useFieldFocus();
  const { conditions, timeout, passIfTrue } = config;
  const write = (next: WaitCondition[], field = 'conditions') =>
    onChange({ ...config, conditions: next }, field);
  const add = () => {
    write([...conditions, newCondition(conditions)]);
    focusField(`conditions.${conditions.length}.on.event`);
  };
  return (
    <PanelScope kind="wait-until" {...scope}>
      <div ref={box} data-field="conditions" className="flex flex-col gap-3">
        <p className="text-muted-foreground text-xs">{t('first')}</p>
        {conditions.map((own, index) => (
          <ConditionEditor
            key={own.id}
            value={own}
            index={index}
            canRemove={conditions.length > 1}
            onChange={(next, field) =>
              write(
                conditions.map((other, place) => (place === index ? next : other)),
                field,
              )
            }
            onRemove={() => write(conditions.filter((_, place) => place !== index))}
          />
        ))}
        <ProblemLines
          id="conditions-problems"
          problems={scope.problems.filter(({ field }) => field === 'conditions')}
        />
        {conditions.length < MAX_CONDITIONS && (
          <Button variant="outline" size="sm" className="self-start" onClick={add}>
            <Plus />
            {t('add')}
          </Button>
        )}
      </div>
      <WaitFields
        label={t('timeout')}
        hint={t('timeoutHint')}
        spec={timeout}
        prefix="timeout."
        onChange={(next, field) => onChange({ ...config, timeout: next }, field)}
      />
      <CheckField
        field="passIfTrue"
        label={t('passIfTrue')}
        hint={t('passIfTrueHint')}
        checked={passIfTrue}
        onChange={(checked) => onChange({ ...config, passIfTrue: checked }, 'passIfTrue')}
      />
    </PanelScope>
  );
}
