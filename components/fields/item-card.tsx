'use client';

import { Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import type { ConfigProblem } from '@/journey/compile/node-definition';
import { ProblemLines } from './problem-lines';

/** One of several things that a step is told, with its own fields: named, removable, its problems below. */
export function ItemCard(props: {
  /** Path of the item in the config. */
  field: string;
  title: ReactNode;
  /** Between the title and the button that removes it. */
  actions?: ReactNode;
  removeLabel: string;
  canRemove?: boolean;
  problems: ConfigProblem[];
  onRemove(): void;
  children: ReactNode;
}) {
  const id = useId();
  const { canRemove = true } = props;
  return (
    <section
      aria-labelledby={id}
      data-field={props.field}
      className="flex flex-col gap-2.5 rounded-xl border border-border bg-surface p-3"
    >
      <div className="flex items-center gap-1">
        <h3 id={id} className="min-w-0 flex-1 font-semibold text-sm">
          {props.title}
        </h3>
        {props.actions}
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={props.removeLabel}
          aria-disabled={!canRemove || undefined}
          onClick={() => canRemove && props.onRemove()}
        >
          <Trash2 />
        </Button>
      </div>
      {props.children}
      <ProblemLines id={`${id}-problems`} problems={props.problems} />
    </section>
  );
}
