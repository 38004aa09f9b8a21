import { SlidersHorizontal } from 'lucide-react';
import { openInspector as open } from '../state/select';
import type { EditorAction } from './action';

export const openInspector: EditorAction = {
  id: 'openInspector',
  section: 'edit',
  scope: 'canvas',
  keys: ['Enter'],
  surfaces: ['node', 'commands'],
  Icon: SlidersHorizontal,
  readOnly: true,
  isEnabled: ({ view }) => view.getState().selection.length === 1,
  run: ({ view }) => open(view),
};
