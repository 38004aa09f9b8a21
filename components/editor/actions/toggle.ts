import { ListChecks, PanelLeft } from 'lucide-react';
import type { EditorAction } from './action';

export const togglePalette: EditorAction = {
  id: 'togglePalette',
  section: 'view',
  scope: 'editor',
  keys: ['KeyB'],
  surfaces: ['commands'],
  Icon: PanelLeft,
  mirrored: true,
  run: ({ view }) => view.setState(({ paletteOpen }) => ({ paletteOpen: !paletteOpen })),
};

export const toggleProblems: EditorAction = {
  id: 'toggleProblems',
  section: 'view',
  scope: 'editor',
  keys: ['KeyP'],
  surfaces: ['commands'],
  Icon: ListChecks,
  readOnly: true,
  run: ({ view }) => view.setState(({ problemsOpen }) => ({ problemsOpen: !problemsOpen })),
};
