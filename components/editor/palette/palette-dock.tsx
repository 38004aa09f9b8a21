'use client';

import { PanelLeftClose, PanelLeftOpen, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useEditor, useView } from '../state/editor-context';
import { useIsPhone } from '../state/use-is-phone';
import { openPicker } from './open-picker';
import { Palette } from './palette';

/** The palette beside the canvas; on a phone one round button that opens the picker. */
export function PaletteDock() {
  const t = useTranslations('editor.palette');
  const editor = useEditor();
  const isOpen = useView((view) => view.paletteOpen);
  const isPhone = useIsPhone();
  if (isPhone)
    return (
      <Button
        aria-label={t('add')}
        className="fixed inset-e-4 bottom-4 z-20 size-12 rounded-full shadow-float"
        onClick={() => openPicker(editor, null)}
        size="icon"
      >
        <Plus />
      </Button>
    );
  const toggle = () => editor.view.setState({ paletteOpen: !isOpen });
  return (
    <aside
      aria-label={t('title')}
      className={`relative shrink-0 border-border border-e bg-surface ${isOpen ? 'w-60' : 'w-11'}`}
    >
      <Button
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'close' : 'open')}
        className={isOpen ? 'absolute inset-e-1.5 top-3.5 z-10' : 'm-2'}
        onClick={toggle}
        size="icon-sm"
        title={t(isOpen ? 'close' : 'open')}
        variant="ghost"
      >
        {isOpen ? (
          <PanelLeftClose className="rtl:-scale-x-100" />
        ) : (
          <PanelLeftOpen className="rtl:-scale-x-100" />
        )}
      </Button>
      {isOpen && <Palette />}
    </aside>
  );
}
