import { Lock } from 'lucide-react';
import type { EditorAction } from './action';

/** Looking without fear of changing anything: a locked canvas takes no edits until it is unlocked. */
export const lock: EditorAction = {
  id: 'lock',
  section: 'view',
  scope: 'editor',
  keys: ['KeyL'],
  surfaces: ['canvas', 'commands'],
  Icon: Lock,
  readOnly: true,
  run: (editor) => {
    const { editable } = editor.document.getState();
    editor.document.setState({ editable: !editable });
    editor.view.setState({ picker: null });
    editor.tell(editable ? 'locked' : 'unlocked');
  },
};
