import { selectNodes } from '../state/select';
import type { EditorAction } from './action';

export const selectAll: EditorAction = {
  id: 'selectAll',
  section: 'select',
  scope: 'canvas',
  keys: ['mod+KeyA'],
  surfaces: ['canvas', 'commands'],
  readOnly: true,
  run: ({ document, view }) => {
    const { nodes, notes = {} } = document.getState().document;
    selectNodes(view, [...Object.keys(nodes), ...Object.keys(notes)]);
  },
};
