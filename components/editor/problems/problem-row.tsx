'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FixButton } from '@/components/fields/problem-fix';
import type { Problem } from '@/journey/validate/types';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor } from '../state/editor-context';
import { showProblem } from './show-problem';
import { useProblemText } from './use-problem-text';

/** One problem: how bad, where, what, why it matters and what to do; beside it what mends it, if something does. */
export function ProblemRow({ problem }: { problem: Problem }) {
  const t = useTranslations('editor.problems');
  const editor = useEditor();
  const words = useNodeWords();
  const textOf = useProblemText();
  const node = useDocument(({ document }) => (problem.nodeId ? document.nodes[problem.nodeId] : undefined));
  const { message, why, advice } = textOf(problem, node);
  const isError = problem.severity === 'error';
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <div className="flex items-start gap-2 rounded-md pe-2 hover:bg-muted max-md:flex-col max-md:ps-9 max-md:pb-2">
      <button
        className="flex min-w-0 flex-1 items-start gap-2.5 px-3 py-2 text-start max-md:-ms-9"
        data-problem={problem.code}
        onClick={() => showProblem(editor, problem)}
        type="button"
      >
        <Icon
          aria-label={t(problem.severity)}
          className={isError ? 'mt-0.5 size-4 shrink-0 text-danger' : 'mt-0.5 size-4 shrink-0 text-warning'}
          role="img"
        />
        <span className="min-w-0 text-sm">
          <bdi className="me-2 font-medium">{node ? words.title(node) : t('settings')}</bdi>
          {message}
          <span className="block text-muted-foreground text-xs">
            {why} {advice}
          </span>
        </span>
      </button>
      <span className="shrink-0 md:py-2">
        <FixButton problem={problem} />
      </span>
    </div>
  );
}
