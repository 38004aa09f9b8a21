import { moveNodes } from '@/journey/graph/move-nodes';
import type { ElkOutput } from '@/journey/layout/elk-types';
import { fromElk } from '@/journey/layout/from-elk';
import { toElk } from '@/journey/layout/to-elk';
import { calmDuration } from '../canvas/calm-duration';
import type { Editor } from './editor';
import { elk } from './elk';

/** With this many steps selected, only they are laid out. */
const SELECTION_AT_LEAST = 2;

/** Lays the journey, or the selected steps, out anew. The cards glide to their places; one entry of undo. */
export async function tidyJourney(editor: Editor): Promise<void> {
  const { document, view, definitions } = editor;
  const { selection } = view.getState();
  const only = selection.length >= SELECTION_AT_LEAST ? new Set(selection) : undefined;
  const input = toElk(document.getState().document, definitions, only);
  if (input.children.length < 2) return;
  const output: ElkOutput = await (await elk()).layout(input);
  const places = fromElk(output, document.getState().document, definitions);
  view.setState({ gliding: true });
  document.edit({ key: 'tidy' }, (draft) => moveNodes(draft, places));
  view.setState({ gliding: false });
  editor.say('tidied');
  if (!only) await editor.flow?.fitView({ duration: calmDuration(), padding: 0.15, maxZoom: 1 });
}
