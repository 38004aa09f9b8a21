import { CopyPlus } from 'lucide-react';
import { copySelection } from '../state/copy-selection';
import { pasteClip } from '../state/paste-clip';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

export const duplicate: EditorAction = {
  id: 'duplicate',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+KeyD'],
  surfaces: ['node', 'commands'],
  Icon: CopyPlus,
  isEnabled: hasSelection,
  run: (editor) => {
    const clip = copySelection(editor);
    if (clip) pasteClip(editor, clip, { beside: true });
  },
};
