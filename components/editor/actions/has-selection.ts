import type { Editor } from '../state/editor';

export const hasSelection = ({ view }: Editor): boolean => view.getState().selection.length > 0;

export const hasOneSelected = ({ view }: Editor): boolean => view.getState().selection.length === 1;
