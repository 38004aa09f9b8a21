import type { EditorAction } from './action';

/** Closes what is open, the latest first; then lets go of the selection. */
export const clear: EditorAction = {
  id: 'clear',
  section: 'select',
  scope: 'editor',
  keys: ['Escape'],
  surfaces: [],
  readOnly: true,
  run: ({ view }) => {
    const { picker, problemsOpen, find } = view.getState();
    if (picker) view.setState({ picker: null });
    else if (problemsOpen) view.setState({ problemsOpen: false });
    else if (find.isOpen) view.setState({ find: { ...find, isOpen: false } });
    else view.setState({ selection: [], selectedEdge: null });
  },
};
