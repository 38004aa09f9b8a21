import type { Editor } from '../state/editor';

export const hasSelection = ({ view }: Editor): boolean => view.getState().selection.length > 0;

/** One step, and no note. */
export const hasOneSelected = ({ document, view }: Editor): boolean => {
  const [id, ...others] = view.getState().selection;
  return id !== undefined && others.length === 0 && document.getState().document.nodes[id] !== undefined;
};
