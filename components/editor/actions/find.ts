import { Search } from 'lucide-react';
import type { EditorAction } from './action';

export const find: EditorAction = {
  id: 'find',
  section: 'view',
  scope: 'editor',
  keys: ['mod+KeyF'],
  inFields: true,
  surfaces: ['canvas', 'commands'],
  Icon: Search,
  readOnly: true,
  run: ({ view }) => view.setState((seen) => ({ find: { isOpen: true, ask: seen.find.ask + 1 } })),
};
