'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { ProblemLines } from '@/components/fields/problem-lines';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import type { PanelProps } from '../registry/node-view';
import { ChangeForm } from './change-form';
import type { ProfileChange, UpdateProfileConfig } from './config';
import { definition } from './definition';

const MAX_CHANGES = 20;

/** The changes, made in order. */
export function Panel({ config, onChange, ...scope }: PanelProps<UpdateProfileConfig>) {
  const t = useTranslations('nodes.update-profile.fields');
  const [box, focusField] = useFieldFocus();
  const { changes } = config;
  const write = (next: ProfileChange[], field: string) => onChange({ changes: next }, field);
  const add = () => {
    write([...changes, ...definition.defaults().changes], 'changes');
    focusField(`changes.${changes.length}.op`);
  };
  return (
    <PanelScope kind="update-profile" {...scope}>
      <div ref={box} data-field="changes" className="flex flex-col gap-3">
        {changes.map((change, index) => (
          <ChangeForm
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have nothing else that names them.
            key={index}
            change={change}
            index={index}
            onChange={(next, field) =>
              write(
                changes.map((own, at) => (at === index ? next : own)),
                field,
              )
            }
            onRemove={() =>
              write(
                changes.filter((_, at) => at !== index),
                'changes',
              )
            }
          />
        ))}
        <ProblemLines
          id="changes-problems"
          problems={scope.problems.filter(({ field }) => field === 'changes')}
        />
        {changes.length < MAX_CHANGES && (
          <Button variant="outline" size="sm" className="self-start" onClick={add}>
            <Plus />
            {t('add')}
          </Button>
        )}
      </div>
    </PanelScope>
  );
}
