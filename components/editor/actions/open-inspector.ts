import { SlidersHorizontal } from 'lucide-react';
import { openInspector as open } from '../state/select';
import type { EditorAction } from './action';
import { hasOneSelected } from './has-selection';

export const openInspector: EditorAction = {
  id: 'openInspector',
  section: 'edit',
  scope: 'canvas',
  keys: ['Enter'],
  surfaces: ['node', 'commands'],
  Icon: SlidersHorizontal,
  readOnly: true,
  isEnabled: hasOneSelected,
  run: ({ view }) => open(view),
};
