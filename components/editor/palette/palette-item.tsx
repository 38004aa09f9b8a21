'use client';

import { GripVertical } from 'lucide-react';
import { IconTile } from '../canvas/icon-tile';
import { useEditor } from '../state/editor-context';
import { firstPortOf } from '../state/first-port-of';
import { insertNode } from '../state/insert-node';
import { centreOfCanvas } from './centre-of-canvas';
import { DRAG_TYPE, TRIGGER_TYPE } from './drag-type';
import type { NamedEntry } from './use-palette-entries';

/** One thing to add: by dragging, by a press, by Enter. */
export function PaletteItem({ entry }: { entry: NamedEntry }) {
  const editor = useEditor();

  const add = () => {
    const { selection } = editor.view.getState();
    const [id] = selection.length === 1 ? selection : [];
    const port = id ? firstPortOf(editor.document.getState().document, id, editor.definitions) : null;
    const canFollow = entry.family !== 'trigger' && id && port;
    insertNode(
      editor,
      entry,
      canFollow ? { kind: 'after', source: id, port } : { kind: 'at', position: centreOfCanvas(editor) },
    );
  };

  return (
    <button
      className="group/entry flex w-full cursor-grab items-center gap-2.5 rounded-lg border border-transparent px-2 py-1 text-start hover:border-border hover:bg-muted active:cursor-grabbing"
      data-palette-entry={entry.id}
      draggable
      onClick={add}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_TYPE, entry.id);
        if (entry.family === 'trigger') event.dataTransfer.setData(TRIGGER_TYPE, '');
        event.dataTransfer.effectAllowed = 'copy';
      }}
      title={entry.hint}
      type="button"
    >
      <IconTile className="size-7" kind={entry.kind} />
      <span className="min-w-0 flex-1 truncate font-medium text-sm">{entry.name}</span>
      <GripVertical
        aria-hidden
        className="size-3.5 text-muted-foreground opacity-0 group-hover/entry:opacity-100"
      />
    </button>
  );
}
