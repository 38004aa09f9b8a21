import type { JourneyDocument, JourneyNote, NoteId } from './types';

/** Changes the words, the colour, the place or the size of a note. */
export function setNote(draft: JourneyDocument, id: NoteId, change: Partial<JourneyNote>): void {
  const note = draft.notes?.[id];
  if (note) Object.assign(note, change);
}
