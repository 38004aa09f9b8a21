'use client';

import { useCallback, useContext } from 'react';
import { membersOf } from '@/journey/graph/members-of';
import type { GroupId } from '@/journey/graph/types';
import { EditorContext } from '../state/editor-context';
import { selectNodes } from '../state/select';

/** Selects all steps of a group, so that they are dragged, copied or removed together. */
export function useSelectGroup(groupId: GroupId): () => void {
  const editor = useContext(EditorContext);
  return useCallback(() => {
    if (!editor) return;
    selectNodes(editor.view, membersOf(editor.document.getState().document).get(groupId) ?? []);
  }, [editor, groupId]);
}
