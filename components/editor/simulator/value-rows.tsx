'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { suggestionsOf } from '@/components/fields/sample-text';
import { Suggest } from '@/components/fields/suggest';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import type { Json } from '@/shared/json';
import type { ValueRow } from './typed-json';

interface Known {
  name: string;
  samples: Json[];
}

/** Names with values, both typed freely, with what was really received on offer. */
export function ValueRows(props: {
  label: string;
  hint?: string;
  addLabel: string;
  rows: readonly ValueRow[];
  known: readonly Known[];
  onChange(rows: ValueRow[]): void;
}) {
  const { label, hint, rows, known, onChange } = props;
  const t = useTranslations('simulator.rows');
  const format = useFormat();
  const change = (index: number, part: Partial<ValueRow>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="m-0 min-w-0 space-y-2 border-0 p-0">
      <legend className="mb-1 font-medium text-sm">{label}</legend>
      {hint && <p className="text-muted-foreground text-xs">{hint}</p>}
      {rows.map((row, index) => {
        const number = format.number(index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while their names are typed.
          <div className="grid grid-cols-[1fr_1fr_auto] items-center gap-2" key={index}>
            <Suggest
              aria-label={t('name', { number })}
              listLabel={label}
              maxLength={200}
              onChange={(name) => change(index, { name })}
              suggestions={known.map(({ name }) => ({ value: name }))}
              value={row.name}
            />
            <Suggest
              aria-label={t('value', { number })}
              listLabel={label}
              onChange={(text) => change(index, { text })}
              suggestions={suggestionsOf(known.find(({ name }) => name === row.name)?.samples ?? [])}
              value={row.text}
            />
            <Button
              aria-label={t('remove', { name: row.name || number })}
              onClick={() => onChange(rows.filter((_, place) => place !== index))}
              size="icon-sm"
              variant="ghost"
            >
              <Trash2 />
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange([...rows, { name: '', text: '' }])} size="sm" variant="outline">
        <Plus />
        {props.addLabel}
      </Button>
    </fieldset>
  );
}
