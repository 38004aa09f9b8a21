'use client';

import { type NodeProps, NodeResizer } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { memo, useContext } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { setNote } from '@/journey/graph/set-note';
import { GRID, snap } from '@/journey/layout/card-size';
import { useCanvasModel } from '../state/canvas-model';
import { EditorContext } from '../state/editor-context';
import { openInspector } from '../state/select';

const LEAST = { width: 15 * GRID, height: 8 * GRID };

/** Words on the canvas. A double click or Enter opens their form. */
export const NoteCard = memo(function NoteCard({ id, selected }: NodeProps) {
  const t = useTranslations('canvas.note');
  const { direction } = useLanguage();
  const editor = useContext(EditorContext);
  const note = useCanvasModel((model) => model.document.notes?.[id]);
  const editable = useCanvasModel((model) => model.editable);
  if (!note) return null;
  return (
    <>
      {editable && editor && (
        <NodeResizer
          handleClassName="safar-note-knob"
          isVisible={selected}
          lineClassName="safar-note-line"
          minHeight={LEAST.height}
          minWidth={LEAST.width}
          onResizeEnd={(_, { x, y, width, height }) =>
            editor.document.edit({ key: 'note' }, (draft) =>
              setNote(draft, id, {
                position: { x: snap(x), y: snap(y) },
                size: { width: snap(width), height: snap(height) },
              }),
            )
          }
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the node around it has the keyboard; Enter does the same. */}
      <div
        className="safar-note size-full overflow-hidden whitespace-pre-wrap px-3 py-2 text-[13px] leading-[1.6] [overflow-wrap:anywhere]"
        data-color={note.color}
        data-note-id={id}
        dir={note.text.trim() ? 'auto' : direction}
        onDoubleClick={() => editor && openInspector(editor.view)}
      >
        {note.text.trim() ? note.text : <span className="text-muted-foreground">{t('empty')}</span>}
      </div>
    </>
  );
});
