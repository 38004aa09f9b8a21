import { Ungroup } from 'lucide-react';
import { ungroup as takeAway } from '@/journey/graph/ungroup';
import type { Editor } from '../state/editor';
import type { EditorAction } from './action';

function groupsOf({ document, view }: Editor): string[] {
  const { nodes, groups = {} } = document.getState().document;
  const named = view.getState().selection.flatMap((id) => nodes[id]?.group ?? []);
  return [...new Set(named)].filter((id) => groups[id]);
}

/** Takes away the frames around the selected steps. */
export const ungroup: EditorAction = {
  id: 'ungroup',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+shift+KeyG'],
  surfaces: ['node', 'commands'],
  Icon: Ungroup,
  isEnabled: (editor) => groupsOf(editor).length > 0,
  run: (editor) => {
    const groups = groupsOf(editor);
    editor.document.edit({ key: 'ungroup' }, (draft) => takeAway(draft, groups));
    editor.say('ungrouped');
  },
};
