import { StickyNote } from 'lucide-react';
import { addNote as add } from '@/journey/graph/add-note';
import { newNodeId } from '@/journey/graph/new-node-id';
import { GRID } from '@/journey/layout/card-size';
import { centreOfCanvas } from '../palette/centre-of-canvas';
import { openInspector } from '../state/select';
import { snapPoint } from '../state/snap-point';
import type { EditorAction } from './action';

const SIZE = { width: 28 * GRID, height: 14 * GRID };

/** A note under the pointer, or in the middle, with the keyboard in its words. */
export const addNote: EditorAction = {
  id: 'addNote',
  section: 'add',
  scope: 'editor',
  keys: ['shift+KeyS'],
  surfaces: ['canvas', 'commands'],
  Icon: StickyNote,
  run: (editor) => {
    const { document, view, flow, pointer } = editor;
    const at = flow && pointer ? flow.screenToFlowPosition(pointer) : centreOfCanvas(editor);
    const id = newNodeId(document.getState().document, 'note', document.seenIds());
    document.edit(
      { key: 'addNote' },
      (draft) => add(draft, id, { text: '', color: 'yellow', position: snapPoint(at), size: SIZE }),
      { select: [id] },
    );
    openInspector(view);
    editor.say('noteAdded');
  },
};
