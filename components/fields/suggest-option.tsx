'use client';

import { useEffect, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { menuItemClasses } from '@/components/ui/popup-classes';
import type { Suggestion } from './suggestion';

/** One row of a list of suggestions. The keyboard stays in the text, so a row only shows that it is meant. */
export function SuggestOption(props: {
  id: string;
  suggestion: Suggestion;
  isActive: boolean;
  isChosen: boolean;
  onTake(): void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [props.isActive]);
  return (
    <div
      ref={row}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.isChosen}
      className={cn(menuItemClasses, 'justify-between hover:bg-muted', props.isActive && 'bg-muted')}
      onPointerDown={(event) => event.preventDefault()}
      onClick={props.onTake}
      onKeyDown={(event) => event.key === 'Enter' && props.onTake()}
    >
      <bdi className="truncate">{props.suggestion.value}</bdi>
      {props.suggestion.detail && (
        <span className="shrink-0 text-muted-foreground text-xs tabular-nums">{props.suggestion.detail}</span>
      )}
    </div>
  );
}
