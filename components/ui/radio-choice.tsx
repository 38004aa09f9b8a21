'use client';

import { type ReactNode, useId } from 'react';
import { cn } from './cn';
import { RadioGroupItem } from './radio-group';

/** A choice of a RadioGroup with what it means below its name; the whole of it can be clicked. */
export function RadioChoice(props: { value: string; label: ReactNode; hint: ReactNode; className?: string }) {
  const id = useId();
  return (
    <div className={cn('flex items-start gap-2', props.className)}>
      <RadioGroupItem
        aria-describedby={`${id}-hint`}
        aria-labelledby={`${id}-label`}
        className="mt-1"
        id={id}
        value={props.value}
      />
      <label className="flex min-w-0 flex-1 flex-col gap-0.5 text-sm" htmlFor={id}>
        <span className="font-medium text-foreground" id={`${id}-label`}>
          {props.label}
        </span>
        <span className="text-muted-foreground text-xs" id={`${id}-hint`}>
          {props.hint}
        </span>
      </label>
    </div>
  );
}
