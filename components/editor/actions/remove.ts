import { Trash2 } from 'lucide-react';
import { removeSelection } from '../state/remove-selection';
import type { EditorAction } from './action';

export const remove: EditorAction = {
  id: 'remove',
  section: 'edit',
  scope: 'canvas',
  keys: ['Delete', 'Backspace'],
  surfaces: ['node', 'edge', 'commands'],
  Icon: Trash2,
  destructive: true,
  isEnabled: ({ view }) => view.getState().selection.length > 0 || view.getState().selectedEdge !== null,
  run: removeSelection,
};
