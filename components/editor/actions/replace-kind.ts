import { Replace } from 'lucide-react';
import { openPicker } from '../palette/open-picker';
import type { EditorAction } from './action';
import { hasOneSelected } from './has-selection';

export const replaceKind: EditorAction = {
  id: 'replaceKind',
  section: 'edit',
  scope: 'canvas',
  keys: ['KeyR'],
  surfaces: ['node', 'commands'],
  Icon: Replace,
  isEnabled: hasOneSelected,
  run: (editor) => {
    const [nodeId] = editor.view.getState().selection;
    if (nodeId) openPicker(editor, { kind: 'replace', nodeId });
  },
};
