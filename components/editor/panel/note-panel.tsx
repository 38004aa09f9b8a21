'use client';

import { StickyNote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { setNote } from '@/journey/graph/set-note';
import { NOTE_COLORS, type NoteId } from '@/journey/graph/types';
import { remove } from '../actions/remove';
import { useDocument, useEditor } from '../state/editor-context';
import { NoteColors } from './note-colors';
import { PanelHead } from './panel-head';

const TEXT_LENGTH = 2000;

/** The form of one note: its words and its colour. */
export function NotePanel({ id }: { id: NoteId }) {
  const t = useTranslations('canvas.note');
  const editor = useEditor();
  const note = useDocument(({ document }) => document.notes?.[id]);
  const editable = useDocument((state) => state.editable);
  if (!note) return null;
  return (
    <section aria-label={t('name')} data-panel-of={id}>
      <PanelHead>
        <StickyNote aria-hidden className="mt-0.5 size-5 text-muted-foreground" />
        <p className="flex-1 font-semibold text-base">{t('name')}</p>
      </PanelHead>
      <div className="flex flex-col gap-5 p-4" data-form>
        <Field hint={t('hint')} label={t('text')}>
          <Textarea
            dir="auto"
            disabled={!editable}
            maxLength={TEXT_LENGTH}
            onChange={({ target }) =>
              editor.document.edit({ key: 'note' }, (draft) => setNote(draft, id, { text: target.value }), {
                group: `note:${id}`,
              })
            }
            placeholder={t('empty')}
            rows={6}
            value={note.text}
          />
        </Field>
        <NoteColors
          colors={NOTE_COLORS}
          disabled={!editable}
          onChange={(color) =>
            editor.document.edit({ key: 'note' }, (draft) => setNote(draft, id, { color }))
          }
          value={note.color}
        />
        <Button
          className="self-start"
          disabled={!editable}
          onClick={() => remove.run(editor)}
          variant="danger-outline"
        >
          {t('remove')}
        </Button>
      </div>
    </section>
  );
}
