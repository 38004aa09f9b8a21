import { Command } from 'lucide-react';
import type { EditorAction } from './action';

export const commands: EditorAction = {
  id: 'commands',
  section: 'view',
  scope: 'editor',
  keys: ['mod+KeyK'],
  inFields: true,
  surfaces: ['canvas'],
  Icon: Command,
  readOnly: true,
  run: ({ view }) => view.setState({ dialog: 'commands' }),
};
