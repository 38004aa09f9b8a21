'use client';

import { useEffect } from 'react';
import type { Editor } from '../state/editor';
import { selectNodes } from '../state/select';
import type { Scope } from './action';
import { clear } from './clear';
import { findAction } from './find-action';
import { actions } from './registry';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const PRESSABLE = 'button, a, [role="button"], [role="radio"], [role="tab"], summary';

/** Where the keyboard is: null inside dialogs and menus, which have keys of their own. */
function scopeOf(target: Element): Scope | null {
  if (target.closest(OVERLAYS)) return null;
  // A press on the canvas gives the keyboard to what is around it, up to the page.
  const isAround = target.querySelector('[data-journey-canvas]') !== null;
  return isAround || target.closest('[data-journey-canvas]') ? 'canvas' : 'editor';
}

/** Keys that a focused button or link answers itself. */
const isOwnKey = (target: Element, code: string) =>
  target.matches(PRESSABLE) && (code === 'Enter' || code === 'Space');

/** With nothing selected, the step that has the keyboard is meant. */
function meanFocusedNode({ view }: Editor, target: Element): void {
  const card = target.closest<HTMLElement>('.react-flow__node');
  const line = target.closest<HTMLElement>('[role="treeitem"]');
  const id = card?.dataset.id ?? line?.dataset.nodeId;
  if (id && view.getState().selection.length === 0) selectNodes(view, [id]);
}

/** Listens to the keyboard while the editor is open and runs what its keys name. */
export function useKeys(editor: Editor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing || isOwnKey(target, event.code)) return;
      const scope = scopeOf(target);
      if (!scope) return;
      const action = findAction(actions, event, scope);
      if (!action || action.native || (target.matches(FIELDS) && !action.inFields)) return;
      const { editable } = editor.document.getState();
      if (!editable && !action.readOnly) return;
      event.preventDefault();
      // The frame around has keys of its own, ⌘K among them; inside the editor they are the editor's.
      event.stopPropagation();
      if (action !== clear) meanFocusedNode(editor, target);
      if (action.isEnabled?.(editor) ?? true) action.run(editor);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [editor]);
}
