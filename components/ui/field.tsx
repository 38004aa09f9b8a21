'use client';

import { Slot } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './cn';
import { Label } from './label';

/** Label, control, hint and error of one field, without a form library. The control is the only child. */
export function Field(props: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The label is for screen readers only. */
  labelHidden?: boolean;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  const describedBy = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={cn('flex min-w-0 flex-col gap-1', props.className)}>
      <Label htmlFor={id} className={cn(props.labelHidden && 'sr-only')}>
        {props.label}
      </Label>
      <Slot.Root
        id={id}
        aria-describedby={describedBy || undefined}
        aria-invalid={props.error ? true : undefined}
      >
        {props.children}
      </Slot.Root>
      {props.hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {props.hint}
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} role="alert" className="text-danger text-xs">
          {props.error}
        </p>
      )}
    </div>
  );
}
