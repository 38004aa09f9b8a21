import { CirclePower } from 'lucide-react';
import { setDisabled } from '@/journey/graph/set-disabled';
import type { EditorAction } from './action';

/** Switches the selected steps off; if they all are off, on again. */
export const toggleDisabled: EditorAction = {
  id: 'toggleDisabled',
  section: 'edit',
  scope: 'canvas',
  keys: ['KeyD'],
  surfaces: ['node', 'commands'],
  Icon: CirclePower,
  isEnabled: ({ document, view }) =>
    view.getState().selection.some((id) => document.getState().document.nodes[id]),
  run: (editor) => {
    const { document, view } = editor;
    const { nodes } = document.getState().document;
    const selection = view.getState().selection.filter((id) => nodes[id]);
    const isOff = selection.some((id) => !nodes[id]?.isDisabled);
    const values = { count: selection.length };
    document.edit({ key: isOff ? 'disable' : 'enable', values }, (draft) =>
      setDisabled(draft, selection, isOff),
    );
    editor.say(isOff ? 'disabled' : 'enabled', values);
  },
};
