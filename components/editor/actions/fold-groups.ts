import { FoldVertical } from 'lucide-react';
import { fold } from '../state/folded-groups';
import type { EditorAction } from './action';

/** Folds the groups of the selected steps, or all of them without a selection; if these are folded, shows their steps again. */
export const foldGroups: EditorAction = {
  id: 'foldGroups',
  section: 'view',
  scope: 'editor',
  keys: ['KeyG'],
  surfaces: ['node', 'canvas', 'commands'],
  Icon: FoldVertical,
  readOnly: true,
  isEnabled: ({ document }) => document.getState().document.groups !== undefined,
  run: (editor) => {
    const { nodes, groups = {} } = editor.document.getState().document;
    const { selection, folded } = editor.view.getState();
    const named = new Set(selection.flatMap((id) => nodes[id]?.group ?? []));
    const meant = Object.keys(groups).filter((id) => named.size === 0 || named.has(id));
    const isFolding = meant.some((id) => !folded.has(id));
    for (const id of meant) fold(editor, id, isFolding);
    editor.say(isFolding ? 'folded' : 'unfolded', { count: meant.length });
  },
};
