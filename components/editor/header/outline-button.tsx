'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { keyHint } from '../actions/key-hint';
import { toggleOutline } from '../actions/toggle-outline';
import { useIsApple } from '../actions/use-is-apple';
import { useEditor, useView } from '../state/editor-context';

/** Changes between the drawing of the journey and its outline. */
export function OutlineButton() {
  const t = useTranslations('editor.actions');
  const editor = useEditor();
  const isOpen = useView(({ outlineOpen }) => outlineOpen);
  const isApple = useIsApple();
  const { Icon, keys } = toggleOutline;
  const name = t('toggleOutline');
  return (
    <Button
      aria-label={name}
      aria-pressed={isOpen}
      className="max-sm:hidden"
      onClick={() => toggleOutline.run(editor)}
      size="icon"
      title={`${name} (${keyHint(keys[0] ?? '', isApple).join(' ')})`}
      variant={isOpen ? 'secondary' : 'ghost'}
    >
      {Icon && <Icon className="rtl:-scale-x-100" />}
    </Button>
  );
}
