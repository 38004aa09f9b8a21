'use client';

import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cn } from './cn';
import { Input } from './input';

/**
 * The search field of a list: what is typed stays, `onChange` hears it after a short rest. Escape and the cross empty it.
 * `label` names it for screen readers and stands in it while it is empty.
 */
export function SearchInput(props: {
  label: string;
  value: string;
  onChange(text: string): void;
  /** Rest before onChange, in ms (250). */
  delayMs?: number;
  className?: string;
}) {
  const { value, onChange, delayMs = 250 } = props;
  const t = useTranslations('common');
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const untold = useRef<string>(undefined);
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // Our own words come back as `value`; they must not overwrite what was typed meanwhile.
    if (value !== told) setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const tellNow = () => {
    clearTimeout(timer.current);
    const text = untold.current;
    if (text === undefined) return;
    untold.current = undefined;
    setTold(text);
    onChange(text);
  };
  const tell = (text: string, restMs: number) => {
    setTyped(text);
    untold.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(tellNow, restMs);
  };
  const clear = () => {
    tell('', 0);
    field.current?.focus();
  };
  return (
    <div className={cn('relative w-full sm:w-64', props.className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-s-2.5 top-2 size-4 text-muted-foreground"
      />
      <Input
        ref={field}
        role="searchbox"
        dir="auto"
        aria-label={props.label}
        placeholder={props.label}
        autoComplete="off"
        value={typed}
        onChange={(event) => tell(event.target.value, delayMs)}
        // Whoever leaves the field follows a link, and a late change of the address would undo that.
        onBlur={tellNow}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tellNow();
          if (event.key !== 'Escape' || typed === '') return;
          event.stopPropagation();
          clear();
        }}
        className="px-8"
      />
      {typed !== '' && (
        <button
          type="button"
          aria-label={t('clearSearch')}
          onClick={clear}
          className="absolute inset-e-1 top-1 rounded-sm p-1 text-muted-foreground hover:text-foreground"
        >
          <X className="size-4" />
        </button>
      )}
    </div>
  );
}
