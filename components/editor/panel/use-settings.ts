'use client';

import { useCallback } from 'react';
import type { JourneySettings } from '@/journey/graph/types';
import { useDocument, useEditor } from '../state/editor-context';

/** The journey's settings, and how to change them; `field` groups typing into one entry of undo. */
export function useSettings() {
  const editor = useEditor();
  const settings = useDocument(({ document }) => document.settings);
  const change = useCallback(
    (recipe: (draft: JourneySettings) => void, field: string) =>
      editor.document.edit({ key: 'settings' }, (draft) => recipe(draft.settings), {
        group: `settings:${field}`,
      }),
    [editor],
  );
  return { settings, change };
}
