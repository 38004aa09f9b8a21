import { Scissors } from 'lucide-react';
import { copySelection } from '../state/copy-selection';
import { removeSelection } from '../state/remove-selection';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

export const cut: EditorAction = {
  id: 'cut',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+KeyX'],
  native: true,
  surfaces: ['node', 'commands'],
  Icon: Scissors,
  isEnabled: hasSelection,
  run: (editor) => {
    const clip = copySelection(editor);
    if (!clip) return;
    void editor.clipboard.write(clip);
    removeSelection(editor);
  },
};
