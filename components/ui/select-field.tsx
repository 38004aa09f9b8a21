'use client';

import { type ReactNode, useId } from 'react';
import { cn } from './cn';
import { Label } from './label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from './select';

/** A labelled choice of a few values. Their hints stand in the list; the closed field has room for the label alone. */
export function SelectField<Value extends string>(props: {
  label: ReactNode;
  value: Value;
  onChange(value: Value): void;
  options: { value: Value; label: string; hint?: string }[];
  hint?: ReactNode;
  disabled?: boolean;
  labelHidden?: boolean;
  className?: string;
}) {
  const id = useId();
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <div className={cn('flex min-w-0 flex-col gap-1', props.className)}>
      <Label htmlFor={id} className={cn(props.labelHidden && 'sr-only')}>
        {props.label}
      </Label>
      <Select
        value={props.value}
        onValueChange={(value) => props.onChange(value as Value)}
        disabled={props.disabled}
      >
        <SelectTrigger id={id} aria-describedby={props.hint ? `${id}-hint` : undefined}>
          <SelectValue>{chosen?.label}</SelectValue>
        </SelectTrigger>
        <SelectContent>
          {props.options.map(({ value, label, hint }) => (
            <SelectItem key={value} value={value}>
              {label}
              {hint && <span className="text-muted-foreground text-xs"> · {hint}</span>}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      {props.hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {props.hint}
        </p>
      )}
    </div>
  );
}
