'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import type { GroupId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';
import { EditorContext } from '../state/editor-context';
import { fold } from '../state/folded-groups';
import { openInspector } from '../state/select';
import { useSelectGroup } from './use-select-group';

/** Title of a group, which selects all its steps, and the way to fold it. */
export function FrameBar({ groupId, isFolded }: { groupId: GroupId; isFolded: boolean }) {
  const t = useTranslations('canvas.group');
  const editor = useContext(EditorContext);
  const title = useCanvasModel(({ document }) => document.groups?.[groupId]?.title.trim()) || t('name');
  const select = useSelectGroup(groupId);
  const Arrow = isFolded ? ChevronRight : ChevronDown;
  return (
    <div className="safar-group-bar flex h-10 items-center gap-1 px-2 text-[13px]">
      {editor && (
        <button
          aria-expanded={!isFolded}
          aria-label={t(isFolded ? 'unfold' : 'fold', { title })}
          className="nodrag nopan inline-flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-muted"
          onClick={() => fold(editor, groupId, !isFolded)}
          onPointerDown={(event) => event.stopPropagation()}
          type="button"
        >
          <Arrow aria-hidden className="size-4 rtl:-scale-x-100" />
        </button>
      )}
      {editor ? (
        <button
          className="min-w-0 cursor-grab truncate rounded-md px-1 py-1 text-start font-semibold"
          onClick={select}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.stopPropagation();
            select();
            openInspector(editor.view);
          }}
          type="button"
        >
          <bdi>{title}</bdi>
        </button>
      ) : (
        <bdi className="min-w-0 truncate px-1 font-semibold">{title}</bdi>
      )}
    </div>
  );
}
