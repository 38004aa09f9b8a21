import { ListPlus } from 'lucide-react';
import { openPicker } from '../palette/open-picker';
import { firstPortOf } from '../state/first-port-of';
import type { EditorAction } from './action';

/** Into the first way out that leads nowhere, else into the first. */
export const insertAfter: EditorAction = {
  id: 'insertAfter',
  section: 'add',
  scope: 'canvas',
  keys: ['shift+KeyN'],
  surfaces: ['node', 'commands'],
  Icon: ListPlus,
  isEnabled: ({ document, view, definitions }) => {
    const [id, ...others] = view.getState().selection;
    return (
      id !== undefined &&
      others.length === 0 &&
      firstPortOf(document.getState().document, id, definitions) !== null
    );
  },
  run: (editor) => {
    const [id] = editor.view.getState().selection;
    const { document } = editor.document.getState();
    const port = id ? firstPortOf(document, id, editor.definitions) : null;
    if (id && port) openPicker(editor, { kind: 'after', source: id, port });
  },
};
