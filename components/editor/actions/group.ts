import { Group } from 'lucide-react';
import { groupNodes } from '@/journey/graph/group-nodes';
import { newGroupId } from '@/journey/graph/new-group-id';
import type { Editor } from '../state/editor';
import { openInspector } from '../state/select';
import type { EditorAction } from './action';

const stepsOf = ({ document, view }: Editor) =>
  view.getState().selection.filter((id) => document.getState().document.nodes[id]);

/** A frame around the selected steps, with the keyboard in its title. */
export const group: EditorAction = {
  id: 'group',
  section: 'edit',
  scope: 'canvas',
  keys: ['mod+KeyG'],
  surfaces: ['node', 'commands'],
  Icon: Group,
  isEnabled: (editor) => stepsOf(editor).length > 1,
  run: (editor) => {
    const steps = stepsOf(editor);
    const id = newGroupId(editor.document.getState().document);
    editor.document.edit(
      { key: 'group', values: { count: steps.length } },
      (draft) => groupNodes(draft, id, steps, { title: '', color: 'blue' }),
      { select: steps },
    );
    openInspector(editor.view, 'title');
    editor.say('grouped', { count: steps.length });
  },
};
