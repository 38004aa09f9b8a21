import type { Clip } from '@/journey/graph/clip';
import { newNodeId } from '@/journey/graph/new-node-id';
import { pasteNodes } from '@/journey/graph/paste-nodes';
import { MAX_NODES, type NodeId } from '@/journey/graph/types';
import { GRID } from '@/journey/layout/card-size';
import type { Editor } from './editor';
import { focusNode } from './select';
import { snapPoint } from './snap-point';
import type { Point } from './view-store';

const OFFSET = 4 * GRID;

interface PasteHow {
  /** A little below and aside of the originals. */
  beside?: boolean;
  /** Top-left corner of what is added, canvas coordinates. */
  at?: Point;
}

/**
 * Adds a clip's steps: where it is asked, else at the pointer if it is over the canvas, else beside their originals. Steps of kinds that this
 * installation does not know stay behind, and that is said.
 */
export function pasteClip(editor: Editor, clip: Clip, { beside = false, at: asked }: PasteHow = {}): void {
  const { document, definitions, view } = editor;
  const known = Object.fromEntries(Object.entries(clip.nodes).filter(([, node]) => definitions[node.kind]));
  const steps = Object.keys(known).length;
  const count = steps + Object.keys(clip.notes ?? {}).length;
  const left = Object.keys(clip.nodes).length - steps;
  const nodes = Object.keys(document.getState().document.nodes).length;
  if (left > 0) editor.tell('leftBehind', { count: left });
  if (count === 0) return;
  if (nodes + steps > MAX_NODES) {
    editor.tell('tooManyNodes', { limit: MAX_NODES });
    return;
  }
  let pasted: NodeId[] = [];
  const at = snapPoint(asked ?? ((!beside && pointOfCanvas(editor)) || besideOf(clip)));
  document.edit({ key: beside || asked ? 'duplicate' : 'paste', values: { count } }, (draft) => {
    pasted = pasteNodes(draft, { ...clip, nodes: known }, at, (kind) =>
      newNodeId(draft, kind, document.seenIds()),
    );
  });
  const [first] = pasted;
  if (first) focusNode(view, first);
  view.setState({ selection: pasted });
  editor.say('pasted', { count });
}

function pointOfCanvas({ flow, pointer }: Editor): Point | null {
  return flow && pointer ? flow.screenToFlowPosition(pointer) : null;
}

function besideOf({ nodes, notes = {} }: Clip): Point {
  const positions = [...Object.values(nodes), ...Object.values(notes)].map(({ position }) => position);
  return {
    x: Math.min(...positions.map(({ x }) => x)) + OFFSET,
    y: Math.min(...positions.map(({ y }) => y)) + OFFSET,
  };
}
