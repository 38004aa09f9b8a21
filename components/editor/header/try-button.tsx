'use client';

import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { keyHint } from '../actions/key-hint';
import { tryIt } from '../actions/try-it';
import { useIsApple } from '../actions/use-is-apple';
import { useEditor, useView } from '../state/editor-context';

/** Opens the simulator: what would happen to one person, before anybody is let in. */
export function TryButton() {
  const t = useTranslations('editor.actions');
  const editor = useEditor();
  const isOpen = useView(({ simulatorOpen }) => simulatorOpen);
  const isApple = useIsApple();
  const name = t('tryIt');
  return (
    <Button
      aria-label={name}
      aria-pressed={isOpen}
      data-try-it
      onClick={() => tryIt.run(editor)}
      title={`${name} (${keyHint(tryIt.keys[0] ?? '', isApple).join(' ')})`}
      variant={isOpen ? 'secondary' : 'ghost'}
    >
      <FlaskConical />
      <span className="max-xl:hidden">{name}</span>
    </Button>
  );
}
