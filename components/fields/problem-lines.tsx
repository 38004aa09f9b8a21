'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { ConfigProblem } from '@/journey/compile/node-definition';
import { usePanelScope } from './panel-scope';
import { FixButton } from './problem-fix';
import { useProblemText } from './use-problem-text';

/** What is wrong with a field, and what to do about it. */
export function ProblemLines({ id, problems }: { id: string; problems: ConfigProblem[] }) {
  const textOf = useProblemText();
  const { kind } = usePanelScope();
  if (problems.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-1">
      {problems.map((problem) => {
        const { message, advice } = textOf(problem, kind);
        const isError = problem.severity === 'error';
        const Icon = isError ? CircleAlert : TriangleAlert;
        return (
          <li
            key={problem.code + JSON.stringify(problem.values ?? {})}
            className={cn('flex items-start gap-1.5 text-xs', isError ? 'text-danger' : 'text-warning')}
          >
            <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span className="flex flex-col items-start gap-1.5">
              <span>
                {message}. <span className="text-muted-foreground">{advice}</span>
              </span>
              <FixButton problem={problem} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
