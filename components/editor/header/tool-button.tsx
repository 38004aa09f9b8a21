'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { EditorAction } from '../actions/action';
import { keyHint } from '../actions/key-hint';
import { useIsApple } from '../actions/use-is-apple';
import { useDocument, useEditor } from '../state/editor-context';

/** Undo or redo, saying what exactly it would do. */
export function ToolButton({ action, label }: { action: EditorAction; label: 'undoLabel' | 'redoLabel' }) {
  const t = useTranslations('editor');
  const editor = useEditor();
  const what = useDocument((state) => state[label]);
  const editable = useDocument((state) => state.editable);
  const isApple = useIsApple();
  const { Icon, id, keys } = action;
  const step = what && 'key' in what ? t(`history.${what.key}`, what.values) : '';
  const name = step ? t('header.toolWithStep', { action: t(`actions.${id}`), step }) : t(`actions.${id}`);
  return (
    <Button
      aria-label={name}
      className="max-sm:hidden"
      disabled={!what || !editable}
      onClick={() => action.run(editor)}
      size="icon"
      title={`${name} (${keyHint(keys[0] ?? '', isApple).join(' ')})`}
      variant="ghost"
    >
      {Icon && <Icon className={cn(action.mirrored && 'rtl:-scale-x-100')} />}
    </Button>
  );
}
