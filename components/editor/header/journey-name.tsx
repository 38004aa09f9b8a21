'use client';

import { useTranslations } from 'next-intl';
import { useDocument, useEditor } from '../state/editor-context';

const MAX_LENGTH = 120;

/** The journey's name, edited in its place. Also the heading of the page. */
export function JourneyName() {
  const t = useTranslations('editor.header');
  const editor = useEditor();
  const name = useDocument(({ document }) => document.name);
  return (
    <h1 className="min-w-16 max-w-80">
      <span className="sr-only">{name}</span>
      <input
        aria-label={t('name')}
        className="field-sizing-content h-8 min-w-full max-w-full truncate rounded-md border border-transparent bg-transparent px-2 font-semibold text-base hover:border-border focus:border-border-strong"
        dir="auto"
        maxLength={MAX_LENGTH}
        onChange={({ target }) =>
          editor.document.edit(
            { key: 'rename' },
            (draft) => {
              draft.name = target.value;
            },
            { group: 'name' },
          )
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
        placeholder={t('unnamed')}
        value={name}
      />
    </h1>
  );
}
