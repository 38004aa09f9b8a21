import { WandSparkles } from 'lucide-react';
import { tidyJourney } from '../state/tidy-journey';
import type { EditorAction } from './action';

export const tidy: EditorAction = {
  id: 'tidy',
  section: 'move',
  scope: 'editor',
  keys: ['alt+shift+KeyT'],
  surfaces: ['canvas', 'commands'],
  Icon: WandSparkles,
  isEnabled: ({ document }) => Object.keys(document.getState().document.nodes).length > 1,
  run: (editor) => void tidyJourney(editor),
};
