import { Redo2 } from 'lucide-react';
import type { EditorAction } from './action';

export const redo: EditorAction = {
  id: 'redo',
  section: 'edit',
  scope: 'editor',
  keys: ['mod+shift+KeyZ', 'mod+KeyY'],
  surfaces: ['toolbar', 'commands'],
  Icon: Redo2,
  mirrored: true,
  isEnabled: ({ document }) => document.getState().redoLabel !== null,
  run: (editor) => editor.document.redo(),
};
