'use client';

import { type ReactNode, useId } from 'react';
import { cn } from '@/components/ui/cn';
import { ProblemLines } from './problem-lines';
import { useFieldProblems } from './use-field-problems';

/** Several controls under one name, with a hint and the problems of the whole. */
export function PanelGroup(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Beside the name. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const problems = useFieldProblems(props.field);
  const describedBy = [props.hint && `${id}-hint`, problems.length > 0 && `${id}-problems`];
  return (
    <fieldset
      aria-labelledby={id}
      aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      data-field={props.field}
      className={cn('flex min-w-0 flex-col gap-1.5', props.className)}
    >
      <div className="flex items-center justify-between gap-2">
        <span id={id} className="font-medium text-foreground text-sm">
          {props.label}
        </span>
        {props.action}
      </div>
      {props.children}
      {props.hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {props.hint}
        </p>
      )}
      <ProblemLines id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
