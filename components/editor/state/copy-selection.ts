import type { Clip } from '@/journey/graph/clip';
import { copyNodes } from '@/journey/graph/copy-nodes';
import type { Editor } from './editor';

/** The selected steps as a clip; null when nothing is selected. */
export function copySelection(editor: Editor): Clip | null {
  const { selection } = editor.view.getState();
  if (selection.length === 0) return null;
  editor.say('copied', { count: selection.length });
  return copyNodes(editor.document.getState().document, selection);
}
