import { Copy } from 'lucide-react';
import { copySelection } from '../state/copy-selection';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

export const copy: EditorAction = {
  id: 'copy',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+KeyC'],
  native: true,
  surfaces: ['node', 'commands'],
  Icon: Copy,
  readOnly: true,
  isEnabled: hasSelection,
  run: (editor) => {
    const clip = copySelection(editor);
    if (clip) void editor.clipboard.write(clip);
  },
};
