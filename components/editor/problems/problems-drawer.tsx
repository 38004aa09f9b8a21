'use client';

import { CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useDocument, useEditor } from '../state/editor-context';
import { ProblemRow } from './problem-row';

/** Everything that is wrong, errors first; each row leads to its step and field. */
export function ProblemsDrawer() {
  const t = useTranslations('editor.problems');
  const common = useTranslations('common');
  const editor = useEditor();
  const problems = useDocument((state) => state.allProblems);
  return (
    <section
      aria-label={t('title')}
      className="flex max-h-[40%] min-h-40 flex-col border-border border-t bg-surface max-md:max-h-[60%]"
      data-fix-home
      data-problems
      tabIndex={-1}
    >
      <header className="flex items-center justify-between border-border border-b ps-4 pe-2 py-1">
        <h2 className="font-semibold text-sm">{t('heading', { count: problems.length })}</h2>
        <Button
          aria-label={common('close')}
          onClick={() => editor.view.setState({ problemsOpen: false })}
          size="icon-sm"
          variant="ghost"
        >
          <X />
        </Button>
      </header>
      {problems.length === 0 ? (
        <p className="flex items-center gap-2 p-4 text-muted-foreground text-sm">
          <CircleCheck aria-hidden className="size-4 text-success" />
          {t('none')}
        </p>
      ) : (
        <ul className="overflow-y-auto p-1">
          {problems.map((problem) => (
            <li key={[problem.code, problem.nodeId, problem.port, problem.field].join()}>
              <ProblemRow problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
