import { FlaskConical } from 'lucide-react';
import type { EditorAction } from './action';

export const tryIt: EditorAction = {
  id: 'tryIt',
  section: 'journey',
  scope: 'editor',
  keys: ['KeyT'],
  surfaces: ['canvas', 'commands'],
  Icon: FlaskConical,
  readOnly: true,
  run: ({ view }) => view.setState(({ simulatorOpen }) => ({ simulatorOpen: !simulatorOpen })),
};
