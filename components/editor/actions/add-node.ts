import { Plus } from 'lucide-react';
import { openPicker } from '../palette/open-picker';
import type { EditorAction } from './action';

export const addNode: EditorAction = {
  id: 'addNode',
  section: 'add',
  scope: 'editor',
  keys: ['KeyN', 'Slash'],
  surfaces: ['canvas', 'commands'],
  Icon: Plus,
  run: (editor) => openPicker(editor, null),
};
