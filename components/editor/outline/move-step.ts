import { moveAlong } from '@/journey/graph/move-along';
import type { NodeId } from '@/journey/graph/types';
import type { Editor } from '../state/editor';
import { focusNode } from '../state/select';

/** Moves a step past its neighbour on the path; says so when there is nowhere to go. */
export function moveStep(editor: Editor, id: NodeId, way: 'earlier' | 'later'): void {
  const { document, view, definitions } = editor;
  let isMoved = false;
  document.edit(
    { key: 'move', values: { count: 1 } },
    (draft) => {
      isMoved = moveAlong(draft, id, way, definitions);
    },
    { select: [id] },
  );
  focusNode(view, id);
  editor.say(isMoved ? way : 'stuck');
}
