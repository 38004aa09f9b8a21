'use client';

import { Check, ChevronsUpDown } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { cn } from './cn';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from './command';
import { fieldClasses } from './field-classes';
import { Popover, PopoverContent, PopoverTrigger } from './popover';

/** A long list to choose from by typing. Takes `id` and `aria-*` of a Field. */
export function Combobox({
  value,
  onChange,
  options,
  searchLabel,
  placeholder,
  emptyText,
  className,
  ...props
}: Omit<ComponentProps<'button'>, 'value' | 'onChange'> & {
  value: string;
  onChange(value: string): void;
  options: { value: string; label: string; keywords?: string[] }[];
  searchLabel: string;
  /** While nothing is chosen. */
  placeholder?: string;
  emptyText: string;
}) {
  const [open, setOpen] = useState(false);
  const current = options.find((option) => option.value === value);
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        role="combobox"
        aria-expanded={open}
        className={cn(fieldClasses, 'flex h-8 items-center justify-between gap-2 px-2.5', className)}
        {...props}
      >
        {current || value ? (
          <bdi className="truncate">{current?.label ?? value}</bdi>
        ) : (
          <span className="truncate text-muted-foreground">{placeholder}</span>
        )}
        <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
      </PopoverTrigger>
      <PopoverContent className="w-(--radix-popover-trigger-width) min-w-56 p-0">
        <Command defaultValue={value}>
          <CommandInput placeholder={searchLabel} />
          <CommandList>
            <CommandEmpty>{emptyText}</CommandEmpty>
            {options.map((option) => (
              <CommandItem
                key={option.value}
                value={option.value}
                keywords={[option.label, ...(option.keywords ?? [])]}
                onSelect={() => {
                  onChange(option.value);
                  setOpen(false);
                }}
              >
                <bdi className="min-w-0 flex-1 truncate">{option.label}</bdi>
                {option.value === value && <Check aria-hidden />}
              </CommandItem>
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}
