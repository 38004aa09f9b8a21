'use client';

import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useRef } from 'react';
import { cn } from './cn';
import { Input } from './input';

/** The search field of a list. Escape and the cross empty it. `label` names it for screen readers. */
export function SearchInput({
  value,
  onChange,
  label,
  className,
  ...props
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onChange(value: string): void;
  label: string;
}) {
  const t = useTranslations('common');
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    field.current?.focus();
  };
  return (
    <div className={cn('relative w-full sm:w-64', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-s-2.5 top-2 size-4 text-muted-foreground"
      />
      <Input
        ref={field}
        role="searchbox"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          clear();
        }}
        className="px-8"
        {...props}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={t('clearSearch')}
          onClick={clear}
          className="absolute inset-e-1.5 top-1.5 rounded-sm p-0.5 text-muted-foreground hover:text-foreground"
        >
          <X className="size-4" />
        </button>
      )}
    </div>
  );
}
