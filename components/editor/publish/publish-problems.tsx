'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Problem } from '@/journey/validate/types';
import { useEditor } from '../state/editor-context';

/** Errors block, warnings ask to be weighed; the list itself is one press away. */
export function PublishProblems({ problems, onClose }: { problems: Problem[]; onClose(): void }) {
  const t = useTranslations('editor.publish');
  const editor = useEditor();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return null;
  const show = () => {
    onClose();
    editor.view.setState({ problemsOpen: true });
  };
  return (
    <Callout
      action={
        <Button onClick={show} size="sm" variant="outline">
          {t('showProblems')}
        </Button>
      }
      tone={errors > 0 ? 'danger' : 'warning'}
    >
      {errors > 0 ? t('blocked', { count: errors }) : t('warnings', { count: warnings })}
    </Callout>
  );
}
