import { Undo2 } from 'lucide-react';
import type { EditorAction } from './action';

export const undo: EditorAction = {
  id: 'undo',
  section: 'edit',
  scope: 'editor',
  keys: ['mod+KeyZ'],
  surfaces: ['toolbar', 'commands'],
  Icon: Undo2,
  mirrored: true,
  isEnabled: ({ document }) => document.getState().undoLabel !== null,
  run: (editor) => editor.document.undo(),
};
