import { Rocket } from 'lucide-react';
import type { EditorAction } from './action';

export const publish: EditorAction = {
  id: 'publish',
  section: 'journey',
  scope: 'editor',
  keys: ['mod+shift+KeyP'],
  inFields: true,
  surfaces: ['commands'],
  Icon: Rocket,
  run: ({ view }) => view.setState({ dialog: 'publish' }),
};
