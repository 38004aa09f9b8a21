'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { ValueSource } from '@/journey/graph/types';
import { PanelField } from './panel-field';
import { PanelGroup } from './panel-group';
import { useFieldFocus } from './use-field-focus';
import { ValueSourceField } from './value-source-field';

interface NamedValue {
  name: string;
  value: ValueSource;
}

/** Names with values that are read when a person comes by. */
export function NamedValues(props: {
  field: string;
  label: string;
  hint?: string;
  values: NamedValue[];
  max: number;
  onChange(values: NamedValue[], field: string): void;
}) {
  const t = useTranslations('fields.namedValues');
  const { field, values, onChange } = props;
  const [box, focusField] = useFieldFocus();
  const change = (index: number, part: Partial<NamedValue>, at: string) =>
    onChange(
      values.map((own, place) => (place === index ? { ...own, ...part } : own)),
      at,
    );
  return (
    <div ref={box}>
      <PanelGroup field={field} label={props.label} hint={props.hint}>
        {values.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed names nothing yet.
          <div key={index} className="flex flex-col gap-2 rounded-lg border border-border p-3">
            <div className="grid grid-cols-[1fr_auto] items-start gap-2">
              <PanelField field={`${field}.${index}.name`} label={t('name')} labelHidden>
                <Input
                  dir="ltr"
                  maxLength={150}
                  placeholder={t('name')}
                  value={name}
                  onChange={({ target }) => change(index, { name: target.value }, `${field}.${index}.name`)}
                />
              </PanelField>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('remove', { number: index + 1 })}
                onClick={() =>
                  onChange(
                    values.filter((_, at) => at !== index),
                    field,
                  )
                }
              >
                <Trash2 />
              </Button>
            </div>
            <ValueSourceField
              field={`${field}.${index}.value`}
              value={value}
              onChange={(next, at) => change(index, { value: next }, at)}
            />
          </div>
        ))}
        {values.length < props.max && (
          <Button
            variant="outline"
            size="sm"
            className="self-start"
            onClick={() => {
              onChange([...values, { name: '', value: { from: 'literal', value: '' } }], field);
              focusField(`${field}.${values.length}.name`);
            }}
          >
            <Plus />
            {t('add')}
          </Button>
        )}
      </PanelGroup>
    </div>
  );
}
