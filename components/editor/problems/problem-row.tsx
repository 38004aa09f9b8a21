'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Problem } from '@/journey/validate/types';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor } from '../state/editor-context';
import { showProblem } from './show-problem';
import { useProblemText } from './use-problem-text';

/** One problem: how bad, where, what, and what to do. */
export function ProblemRow({ problem }: { problem: Problem }) {
  const t = useTranslations('editor.problems');
  const editor = useEditor();
  const words = useNodeWords();
  const textOf = useProblemText();
  const node = useDocument(({ document }) => (problem.nodeId ? document.nodes[problem.nodeId] : undefined));
  const { message, advice } = textOf(problem, node);
  const isError = problem.severity === 'error';
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <button
      className="flex w-full items-start gap-2.5 rounded-md px-3 py-2 text-start hover:bg-muted"
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
        <span className="block text-muted-foreground text-xs">{advice}</span>
      </span>
    </button>
  );
}
