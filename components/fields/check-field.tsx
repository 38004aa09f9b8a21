'use client';

import { type ReactNode, useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Label } from '@/components/ui/label';

/** Something that is so or not. */
export function CheckField(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  return (
    <div data-field={props.field} className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <Checkbox
          id={id}
          checked={props.checked}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onCheckedChange={(checked) => props.onChange(checked === true)}
        />
        <Label htmlFor={id}>{props.label}</Label>
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {props.hint}
        </p>
      )}
    </div>
  );
}
