import { Keyboard } from 'lucide-react';
import type { EditorAction } from './action';

export const shortcuts: EditorAction = {
  id: 'shortcuts',
  section: 'view',
  scope: 'editor',
  keys: ['shift+Slash'],
  surfaces: ['canvas', 'commands'],
  Icon: Keyboard,
  readOnly: true,
  run: ({ view }) => view.setState({ dialog: 'shortcuts' }),
};
