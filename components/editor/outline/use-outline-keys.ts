'use client';

import type { KeyboardEvent } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { disconnect } from '@/journey/graph/disconnect';
import type { OutlineRow } from '@/journey/graph/outline-of';
import { openPicker } from '../palette/open-picker';
import type { Editor } from '../state/editor';
import { useEditor } from '../state/editor-context';
import { focusNode } from '../state/select';
import { moveStep } from './move-step';
import type { VisibleRow } from './visible-rows';

interface OutlineKeys {
  rows: readonly VisibleRow[];
  closed: ReadonlySet<string>;
  setClosed(closed: ReadonlySet<string>): void;
  focus(key: string): void;
}

/** Keys of a tree, and of lines that are no steps; all else goes to the commands of the editor. */
export function useOutlineKeys({ rows, closed, setClosed, focus }: OutlineKeys) {
  const editor = useEditor();
  const { direction } = useLanguage();
  return (event: KeyboardEvent<HTMLElement>) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-outline-key]')?.dataset.outlineKey;
    const index = rows.findIndex(({ row }) => row.key === key);
    const row = rows[index]?.row;
    if (!row || event.metaKey || event.ctrlKey) return;
    const into = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const out = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const goTo = (to: number) => {
      const next = rows[to]?.row.key;
      if (next) focus(next);
    };
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.altKey && event.key.startsWith('Arrow')) {
      // Elsewhere they nudge a card, which nobody would see here.
      done();
      const isAlong = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (row.kind === 'step' && isAlong && !event.shiftKey)
        moveStep(editor, row.id, event.key === 'ArrowUp' ? 'earlier' : 'later');
      return;
    }
    if (event.altKey || event.shiftKey) return;
    const fold = (isClosed: boolean) => {
      const next = new Set(closed);
      if (isClosed) next.add(row.key);
      else next.delete(row.key);
      setClosed(next);
    };
    const isParent = 'hasChildren' in row && row.hasChildren;
    if (event.key === 'ArrowDown') goTo(index + 1);
    else if (event.key === 'ArrowUp') goTo(index - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else if (event.key === into) {
      if (isParent && closed.has(row.key)) fold(false);
      else if (isParent) goTo(index + 1);
    } else if (event.key === out) {
      if (isParent && !closed.has(row.key)) fold(true);
      else if (row.parent !== null) focus(row.parent);
    } else if (!actOn(editor, row, event.key, focus)) return;
    done();
  };
}

/** Enter and Delete on a line that is no step. False when the key means nothing there. */
function actOn(editor: Editor, row: OutlineRow, key: string, focus: (key: string) => void): boolean {
  const { editable } = editor.document.getState();
  if (row.kind === 'step' || row.kind === 'loose') return false;
  if (key === 'Delete' || key === 'Backspace') {
    // The step that the way leaves is the selected one: it must not go in the way's stead.
    if (row.kind !== 'end') openWay(editor, row, focus);
  } else if (key === 'Enter' && row.kind === 'link') focusNode(editor.view, row.to);
  else if (key === 'Enter' && editable)
    openPicker(editor, { kind: 'after', source: row.source, port: row.port });
  else return false;
  return true;
}

function openWay(
  editor: Editor,
  { source, port }: Extract<OutlineRow, { kind: 'port' | 'link' }>,
  focus: (key: string) => void,
): void {
  if (!editor.document.edit({ key: 'disconnect' }, (draft) => disconnect(draft, source, port))) return;
  editor.say('disconnected');
  focus(source);
}
