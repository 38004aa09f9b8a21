'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { outlineOf } from '@/journey/graph/outline-of';
import { FindBar } from '../find/find-bar';
import { openPicker } from '../palette/open-picker';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';
import { OutlineLine } from './outline-line';
import { useOutlineKeys } from './use-outline-keys';
import { visibleRows } from './visible-rows';

/** The journey as a tree: everything that the canvas can do, line by line, for keyboard and screen reader first. */
export function OutlineView() {
  const t = useTranslations('canvas.outline');
  const editor = useEditor();
  const document = useDocument((state) => state.document);
  const editable = useDocument((state) => state.editable);
  const wanted = useView(({ nodeFocus }) => nodeFocus);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(() => editor.view.getState().selection[0] ?? null);
  const root = useRef<HTMLDivElement>(null);
  const all = useMemo(() => outlineOf(document, editor.definitions), [document, editor.definitions]);
  const rows = useMemo(() => visibleRows(all, closed), [all, closed]);
  const current = rows.find(({ row }) => row.key === active) ?? rows[0];

  const focus = (key: string) => {
    setActive(key);
    root.current?.querySelector<HTMLElement>(`[data-outline-key="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = useOutlineKeys({ rows, closed, setClosed, focus });

  // There is no drawing to point into.
  useEffect(() => {
    editor.flow = null;
    editor.pointer = null;
  }, [editor]);

  // A step that is asked for gets the keyboard, as on the canvas; what hides it opens.
  useEffect(() => {
    const { id } = wanted;
    if (!id) return;
    setActive(id);
    setClosed(new Set());
    const frame = requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-outline-key="${CSS.escape(id)}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  return (
    <div className="relative h-full">
      <div className="h-full overflow-auto bg-background p-3" data-journey-canvas data-outline ref={root}>
        <div
          aria-label={t('name')}
          aria-multiselectable
          className="mx-auto flex max-w-3xl flex-col gap-0.5"
          onKeyDown={onKeyDown}
          role="tree"
        >
          {rows.map(({ row, position, size }) => (
            <OutlineLine
              isActive={row.key === current?.row.key}
              isClosed={closed.has(row.key)}
              key={row.key}
              onFocus={() => setActive(row.key)}
              onFollow={(id) => focusNode(editor.view, id)}
              onFold={(isClosed) =>
                setClosed((before) => {
                  const next = new Set(before);
                  if (isClosed) next.add(row.key);
                  else next.delete(row.key);
                  return next;
                })
              }
              position={position}
              row={row}
              size={size}
            />
          ))}
        </div>
        {rows.length === 0 && editable && (
          <button
            className="mx-auto mt-6 block rounded-lg border border-border border-dashed px-4 py-3 text-sm"
            onClick={() => openPicker(editor, null)}
            type="button"
          >
            {t('empty')}
          </button>
        )}
      </div>
      <FindBar />
    </div>
  );
}
