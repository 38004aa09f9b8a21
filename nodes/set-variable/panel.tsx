'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PanelGroup } from '@/components/fields/panel-group';
import { PanelScope } from '@/components/fields/panel-scope';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { ValueSourceField } from '@/components/fields/value-source-field';
import { VariableField } from '@/components/fields/variable-field';
import { Button } from '@/components/ui/button';
import type { PanelProps } from '../registry/node-view';
import { definition, type SetVariableConfig } from './definition';

const MAX_ENTRIES = 20;
type Entry = SetVariableConfig['set'][number];

/** Which variables get which values. */
export function Panel({ config, onChange, ...scope }: PanelProps<SetVariableConfig>) {
  const t = useTranslations('nodes.set-variable.fields');
  const [box, focusField] = useFieldFocus();
  const { set } = config;
  const write = (next: Entry[], field: string) => onChange({ set: next }, field);
  const change = (index: number, part: Partial<Entry>, field: string) =>
    write(
      set.map((entry, at) => (at === index ? { ...entry, ...part } : entry)),
      field,
    );
  const add = () => {
    write([...set, ...definition.defaults().set], 'set');
    focusField(`set.${set.length}.variable`);
  };
  return (
    <PanelScope kind="set-variable" {...scope}>
      <div ref={box} data-field="set" className="flex flex-col gap-3">
        <p className="text-muted-foreground text-xs">{t('variableHint')}</p>
        {set.map((entry, index) => (
          <PanelGroup
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing else that names them.
            key={index}
            field={`set.${index}`}
            label={t('entry', { number: index + 1 })}
            action={
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('remove', { number: index + 1 })}
                onClick={() =>
                  write(
                    set.filter((_, at) => at !== index),
                    'set',
                  )
                }
              >
                <Trash2 />
              </Button>
            }
          >
            <VariableField
              field={`set.${index}.variable`}
              label={t('variable')}
              labelHidden
              value={entry.variable}
              onChange={(variable) => change(index, { variable }, `set.${index}.variable`)}
            />
            <ValueSourceField
              field={`set.${index}.value`}
              value={entry.value}
              onChange={(value, field) => change(index, { value }, field)}
            />
          </PanelGroup>
        ))}
        {set.length < MAX_ENTRIES && (
          <Button variant="outline" size="sm" className="self-start" onClick={add}>
            <Plus />
            {t('add')}
          </Button>
        )}
      </div>
    </PanelScope>
  );
}
