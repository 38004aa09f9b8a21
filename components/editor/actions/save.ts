import { Save } from 'lucide-react';
import type { EditorAction } from './action';

export const save: EditorAction = {
  id: 'save',
  section: 'journey',
  scope: 'editor',
  keys: ['mod+KeyS'],
  inFields: true,
  surfaces: ['commands'],
  Icon: Save,
  run: ({ saving }) => void saving.flush(),
};
