'use client';

import { Slot } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from '@/components/ui/cn';
import { Label } from '@/components/ui/label';
import { ProblemLines } from './problem-lines';
import { useFieldProblems } from './use-field-problems';

/** Label, control, hint and problems of one field of a panel. The one control inside gets the id; `data-field` lets the editor find it. */
export function PanelField(props: {
  /** Path in the config, e.g. cases.0.label */
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  labelHidden?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const problems = useFieldProblems(props.field);
  const describedBy = [props.hint && `${id}-hint`, problems.length > 0 && `${id}-problems`];
  return (
    <div data-field={props.field} className={cn('flex min-w-0 flex-col gap-1', props.className)}>
      <Label htmlFor={id} className={cn(props.labelHidden && 'sr-only')}>
        {props.label}
      </Label>
      <Slot.Root
        id={id}
        aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
        aria-invalid={problems.some(({ severity }) => severity === 'error') || undefined}
      >
        {props.children}
      </Slot.Root>
      {props.hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {props.hint}
        </p>
      )}
      <ProblemLines id={`${id}-problems`} problems={problems} />
    </div>
  );
}
