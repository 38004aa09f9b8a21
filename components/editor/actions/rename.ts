import { PencilLine } from 'lucide-react';
import type { EditorAction } from './action';
import { hasOneSelected } from './has-selection';

export const rename: EditorAction = {
  id: 'rename',
  section: 'edit',
  scope: 'canvas',
  keys: ['F2'],
  surfaces: ['node', 'commands'],
  Icon: PencilLine,
  isEnabled: hasOneSelected,
  run: ({ view }) => view.setState({ dialog: 'rename' }),
};
