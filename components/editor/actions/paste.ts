import { ClipboardPaste } from 'lucide-react';
import { pasteClip } from '../state/paste-clip';
import type { EditorAction } from './action';

export const paste: EditorAction = {
  id: 'paste',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+KeyV'],
  native: true,
  surfaces: ['canvas', 'commands'],
  Icon: ClipboardPaste,
  run: (editor) => {
    void editor.clipboard
      .read()
      .then((clip) => (clip ? pasteClip(editor, clip) : editor.tell('nothingToPaste')));
  },
};
