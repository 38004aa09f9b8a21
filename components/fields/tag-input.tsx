'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { Suggest } from './suggest';
import type { Suggestion } from './suggestion';

interface TagInputProps extends Omit<ComponentProps<typeof Suggest>, 'value' | 'onChange'> {
  values: readonly string[];
  suggestions: readonly Suggestion[];
  onChange(values: string[]): void;
}

/** Several values: Enter or a comma (Latin or Persian) adds what was typed, so does leaving the field; Backspace takes the last one back. */
export function TagInput({ values, onChange, suggestions, ...props }: TagInputProps) {
  const t = useTranslations('fields.list');
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const added = typed.split(/[,،;؛\n]/).map((part) => part.trim());
    const next = [...new Set([...values, ...added.filter(Boolean)])];
    setText('');
    if (next.length > values.length) onChange(next);
  };
  const onText = (next: string) => {
    const isPicked = suggestions.some(({ value }) => value === next);
    if (isPicked || /[,،;؛\n]/.test(next)) add(next);
    else setText(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) onChange(values.slice(0, -1));
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Suggest
        {...props}
        value={text}
        onChange={onText}
        onKeyDown={onKeyDown}
        onBlur={() => add(text)}
        suggestions={suggestions.filter(({ value }) => !values.includes(value))}
      />
      {values.length > 0 && (
        <ul aria-label={t('values')} className="flex flex-wrap gap-1">
          {values.map((value) => (
            <li
              key={value}
              className="flex max-w-full items-center gap-0.5 rounded-md border border-border bg-muted ps-2 text-xs"
            >
              <bdi className="truncate">{value}</bdi>
              <button
                type="button"
                aria-label={t('remove', { value })}
                className="grid size-6 shrink-0 place-items-center rounded-md hover:bg-border"
                onClick={() => onChange(values.filter((own) => own !== value))}
              >
                <X aria-hidden className="size-3" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
