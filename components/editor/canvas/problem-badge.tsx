'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { Tooltip, TooltipContent, TooltipTrigger } from '@/components/ui/tooltip';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import { useProblemText } from '../problems/use-problem-text';
import { useCanvasModel } from '../state/canvas-model';

/** Count and worst severity in the card's corner; the sentences on hover and focus. */
export function ProblemBadge({ nodeId }: { nodeId: NodeId }) {
  const t = useTranslations('editor.problems');
  const format = useFormat();
  const textOf = useProblemText();
  const problems = useCanvasModel((model) => model.problems[nodeId]);
  const node = useCanvasModel((model) => model.document.nodes[nodeId]);
  if (!problems || problems.length === 0) return null;

  const isError = problems.some(({ severity }) => severity === 'error');
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <Tooltip>
      <TooltipTrigger asChild>
        <button
          aria-label={t('badge', { count: problems.length })}
          className={cn(
            'nodrag nopan absolute end-3 -top-3 z-10 flex h-6 min-w-6 items-center gap-1 rounded-full border px-1.5 font-semibold text-[11px]',
            isError
              ? 'border-danger-border bg-danger-tint text-danger'
              : 'border-warning-border bg-warning-tint text-warning',
          )}
          data-severity={isError ? 'error' : 'warning'}
          type="button"
        >
          <Icon aria-hidden className="size-3.5" />
          {format.number(problems.length)}
        </button>
      </TooltipTrigger>
      <TooltipContent className="max-w-72">
        <ul className="space-y-1">
          {problems.map((problem, index) => (
            <li key={`${problem.code}:${problem.field ?? problem.port ?? index}`}>
              {textOf(problem, node).message}
            </li>
          ))}
        </ul>
      </TooltipContent>
    </Tooltip>
  );
}
