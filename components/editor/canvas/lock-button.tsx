'use client';

import { Lock, LockOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { lock } from '../actions/lock';
import { useDocument, useEditor } from '../state/editor-context';

/** Locks the canvas, so that it can be looked at without changing anything. */
export function LockButton() {
  const t = useTranslations('canvas.lock');
  const editor = useEditor();
  const editable = useDocument((state) => state.editable);
  const name = t(editable ? 'lock' : 'unlock');
  return (
    <Button
      aria-label={name}
      className={editable ? undefined : 'text-primary'}
      onClick={() => lock.run(editor)}
      size="icon-sm"
      title={name}
      variant="ghost"
    >
      {editable ? <LockOpen /> : <Lock />}
    </Button>
  );
}
