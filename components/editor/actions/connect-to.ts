import { Spline } from 'lucide-react';
import type { EditorAction } from './action';
import { hasOneSelected } from './has-selection';

export const connectTo: EditorAction = {
  id: 'connectTo',
  section: 'add',
  scope: 'canvas',
  keys: ['KeyC'],
  surfaces: ['node', 'commands'],
  Icon: Spline,
  isEnabled: hasOneSelected,
  run: ({ view }) => view.setState({ dialog: 'connect' }),
};
