'use client';

import { useEffect } from 'react';
import { parseClip } from '../state/clipboard';
import { copySelection } from '../state/copy-selection';
import type { Editor } from '../state/editor';
import { pasteClip } from '../state/paste-clip';
import { removeSelection } from '../state/remove-selection';

/** Text that somebody edits or has marked keeps the clipboard to itself. */
function isOurs(): boolean {
  const active = document.activeElement;
  const isElsewhere = active?.closest(
    'input, textarea, [contenteditable="true"], [role="dialog"], [data-palette]',
  );
  return !isElsewhere && (window.getSelection()?.isCollapsed ?? true);
}

/** Copy, cut and paste by the browser's own events: they need no permission and work in every tab. */
export function useClipboardEvents(editor: Editor): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): boolean => {
      const clip = isOurs() ? copySelection(editor) : null;
      if (!clip) return false;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', JSON.stringify(clip));
      return true;
    };
    const onCopy = (event: ClipboardEvent) => void take(event);
    const onCut = (event: ClipboardEvent) => {
      if (take(event)) removeSelection(editor);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs()) return;
      const clip = parseClip(event.clipboardData?.getData('text/plain') ?? '');
      if (clip) pasteClip(editor, clip);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [editor]);
}
