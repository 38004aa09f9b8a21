'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PanelGroup } from './panel-group';
import { useFieldFocus } from './use-field-focus';

/** Rows of two controls each, such as a header and its value. `row` renders the two of one entry. */
export function PairList<Entry>(props: {
  field: string;
  label: string;
  hint?: string;
  addLabel: string;
  entries: readonly Entry[];
  blank: Entry;
  /** Field of an entry that gets the keyboard when one is added. */
  first: string;
  max: number;
  row(entry: Entry, at: string, change: (part: Partial<Entry>, name: string) => void): ReactNode;
  onChange(entries: Entry[], field: string): void;
}) {
  const t = useTranslations('fields.namedValues');
  const { field, entries, onChange } = props;
  const [box, focusField] = useFieldFocus();
  return (
    <div ref={box}>
      <PanelGroup field={field} label={props.label} hint={props.hint}>
        {entries.map((entry, index) => {
          const at = `${field}.${index}`;
          const change = (part: Partial<Entry>, name: string) =>
            onChange(
              entries.map((own, place) => (place === index ? { ...own, ...part } : own)),
              `${at}.${name}`,
            );
          return (
            <div key={at} className="grid grid-cols-[1fr_1fr_auto] items-start gap-2">
              {props.row(entry, at, change)}
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('remove', { number: index + 1 })}
                onClick={() =>
                  onChange(
                    entries.filter((_, place) => place !== index),
                    field,
                  )
                }
              >
                <Trash2 />
              </Button>
            </div>
          );
        })}
        {entries.length < props.max && (
          <Button
            variant="outline"
            size="sm"
            className="self-start"
            onClick={() => {
              onChange([...entries, props.blank], field);
              focusField(`${field}.${entries.length}.${props.first}`);
            }}
          >
            <Plus />
            {props.addLabel}
          </Button>
        )}
      </PanelGroup>
    </div>
  );
}
