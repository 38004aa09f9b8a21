'use client';

import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import { useDocument, useEditor, useView } from '../state/editor-context';

/** How many problems there are; opens their list. */
export function ProblemsButton() {
  const t = useTranslations('editor.problems');
  const format = useFormat();
  const editor = useEditor();
  const isOpen = useView((view) => view.problemsOpen);
  const errors = useDocument(
    ({ allProblems }) => allProblems.filter(({ severity }) => severity === 'error').length,
  );
  const total = useDocument(({ allProblems }) => allProblems.length);
  const Icon = errors > 0 ? CircleAlert : total > 0 ? TriangleAlert : CircleCheck;
  const tone = errors > 0 ? 'text-danger' : total > 0 ? 'text-warning' : 'text-success';
  return (
    <Button
      aria-expanded={isOpen}
      aria-label={t('button', { count: total, errors })}
      data-problem-count={total}
      onClick={() => editor.view.setState({ problemsOpen: !isOpen })}
      title={t('button', { count: total, errors })}
      variant="ghost"
    >
      <Icon aria-hidden className={tone} />
      {total > 0 && <span className="tabular-nums">{format.number(total)}</span>}
    </Button>
  );
}
