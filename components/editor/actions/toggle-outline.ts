import { ListTree } from 'lucide-react';
import { focusNode } from '../state/select';
import type { EditorAction } from './action';

/** The journey as a list that can be read and changed with keys alone, or as a drawing again. The selected step keeps the keyboard. */
export const toggleOutline: EditorAction = {
  id: 'toggleOutline',
  section: 'view',
  scope: 'editor',
  keys: ['KeyO'],
  surfaces: ['canvas', 'commands'],
  Icon: ListTree,
  readOnly: true,
  run: ({ view }) => {
    view.setState(({ outlineOpen }) => ({ outlineOpen: !outlineOpen, picker: null }));
    const [id] = view.getState().selection;
    if (id) focusNode(view, id);
  },
};
