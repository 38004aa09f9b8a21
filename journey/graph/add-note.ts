import type { JourneyDocument, JourneyNote, NoteId } from './types';

/** Puts a note on the canvas. An id that a node or a note has already is an error of the caller and throws. */
export function addNote(draft: JourneyDocument, id: NoteId, note: JourneyNote): void {
  if (draft.nodes[id] || draft.notes?.[id]) throw new Error(`${id} exists already`);
  draft.notes ??= {};
  draft.notes[id] = note;
}
