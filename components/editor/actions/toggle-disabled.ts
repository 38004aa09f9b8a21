import { CirclePower } from 'lucide-react';
import { setDisabled } from '@/journey/graph/set-disabled';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

/** Switches the selected steps off; if they all are off, on again. */
export const toggleDisabled: EditorAction = {
  id: 'toggleDisabled',
  section: 'edit',
  scope: 'canvas',
  keys: ['KeyD'],
  surfaces: ['node', 'commands'],
  Icon: CirclePower,
  isEnabled: hasSelection,
  run: (editor) => {
    const { document, view } = editor;
    const { selection } = view.getState();
    const { nodes } = document.getState().document;
    const isOff = selection.some((id) => !nodes[id]?.isDisabled);
    const values = { count: selection.length };
    document.edit({ key: isOff ? 'disable' : 'enable', values }, (draft) =>
      setDisabled(draft, selection, isOff),
    );
    editor.say(isOff ? 'disabled' : 'enabled', values);
  },
};
