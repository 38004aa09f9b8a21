'use client';

import { MousePointerClick } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ActionKeys } from '../actions/action-keys';
import { addNode } from '../actions/add-node';
import { centreOfCanvas } from '../palette/centre-of-canvas';
import { usePaletteEntries } from '../palette/use-palette-entries';
import { useDocument, useEditor } from '../state/editor-context';
import { insertNode } from '../state/insert-node';
import { IconTile } from './icon-tile';

/** On an empty canvas: the one thing to do first. */
export function CanvasHints() {
  const t = useTranslations('editor.empty');
  const editor = useEditor();
  const isEmpty = useDocument(({ document }) => Object.keys(document.nodes).length === 0);
  const trigger = usePaletteEntries().find(({ family }) => family === 'trigger');
  if (!isEmpty || !trigger) return null;
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-6">
      <div className="flex max-w-80 flex-col items-center gap-3 text-center">
        <span className="relative">
          <IconTile className="size-14 rounded-xl" kind={trigger.kind} />
          <MousePointerClick aria-hidden className="absolute -end-2 -bottom-2 size-5 text-muted-foreground" />
        </span>
        <p className="font-semibold text-base">{t('title')}</p>
        <p className="text-muted-foreground text-sm">{t('text')}</p>
        <Button
          className="pointer-events-auto"
          onClick={() => insertNode(editor, trigger, { kind: 'at', position: centreOfCanvas(editor) })}
        >
          {t('action')}
        </Button>
        <p className="flex items-center gap-1.5 text-muted-foreground text-xs max-sm:hidden">
          {t('orPress')} <ActionKeys keys={addNode.keys} />
        </p>
      </div>
    </div>
  );
}
