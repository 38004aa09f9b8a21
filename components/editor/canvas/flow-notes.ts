import type { JourneyDocument, JourneyNote, NoteId } from '@/journey/graph/types';
import type { FlowNode } from './flow-types';

/** Behind lines and cards, also while selected: React Flow lifts what is selected by this much. */
const BEHIND = -10;
const LIFT = 1000;

/** React Flow's nodes for the notes of a document; those that did not change stay the same objects. */
export function flowNotes(
  { notes = {} }: JourneyDocument,
  previous: FlowNode[],
  isSelected: (id: NoteId) => boolean,
  ariaLabel: (note: JourneyNote) => string,
): FlowNode[] {
  const known = new Map(previous.map((node) => [node.id, node]));
  return Object.entries(notes).map(([id, note]): FlowNode => {
    const before = known.get(id);
    // One in the pointer's hand, by its middle or its corner, stays as it is held.
    const { position, width, height } =
      before?.dragging || before?.resizing ? before : { position: note.position, ...note.size };
    const selected = isSelected(id);
    const label = ariaLabel(note);
    const isSame =
      before?.position.x === position.x &&
      before.position.y === position.y &&
      before.width === width &&
      before.height === height &&
      before.selected === selected &&
      before.ariaLabel === label;
    if (before && isSame) return before;
    return {
      ...(before ?? { id, type: 'note', data: {}, connectable: false }),
      zIndex: selected ? BEHIND - LIFT : BEHIND,
      position: { ...position },
      width,
      height,
      selected,
      ariaLabel: label,
    };
  });
}
