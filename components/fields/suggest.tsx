'use client';

import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Input } from '@/components/ui/input';
import { Popover, PopoverAnchor, PopoverContent } from '@/components/ui/popover';
import { SuggestOption } from './suggest-option';
import { matchSuggestions, type Suggestion } from './suggestion';

interface SuggestProps extends Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> {
  value: string;
  onChange(value: string): void;
  suggestions: readonly Suggestion[];
  /** Names the list for screen readers. */
  listLabel: string;
}

/** A text one types freely, with known values on offer. Arrows walk the list, Enter takes, Escape closes it. */
export function Suggest({ value, onChange, suggestions, listLabel, ...props }: SuggestProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = matchSuggestions(suggestions, isTyping ? value : '');
  const isShown = isOpen && shown.length > 0;

  const open = (index: number) => {
    setOpen(true);
    setActive(index);
  };
  const close = () => {
    setOpen(false);
    setTyping(false);
    setActive(-1);
  };
  const take = (suggestion: Suggestion) => {
    onChange(suggestion.value);
    close();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = shown.length + 1;
      open(isShown ? ((active + 1 + step + count) % count) - 1 : step > 0 ? 0 : shown.length - 1);
    } else if (event.key === 'Enter' && isShown) {
      const chosen = shown[active];
      event.preventDefault();
      if (chosen) take(chosen);
      else close();
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') close();
    if (!event.isDefaultPrevented()) props.onKeyDown?.(event);
  };

  return (
    <Popover open={isShown} onOpenChange={(next) => !next && close()}>
      <PopoverAnchor asChild>
        <Input
          autoComplete="off"
          dir="auto"
          {...props}
          ref={input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          value={value}
          onClick={() => {
            if (!isShown) setTyping(false);
            open(-1);
          }}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyping(true);
            open(-1);
            onChange(event.target.value);
          }}
        />
      </PopoverAnchor>
      <PopoverContent
        id={listId}
        role="listbox"
        aria-label={listLabel}
        className="max-h-64 w-(--radix-popover-trigger-width) min-w-48 overflow-y-auto p-1"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) => {
          if (event.target instanceof Node && input.current?.contains(event.target)) event.preventDefault();
        }}
      >
        {shown.map((suggestion, index) => (
          <SuggestOption
            key={suggestion.value}
            id={`${listId}-${index}`}
            suggestion={suggestion}
            isActive={index === active}
            isChosen={suggestion.value === value}
            onTake={() => take(suggestion)}
          />
        ))}
      </PopoverContent>
    </Popover>
  );
}
