'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import type { Section } from '../actions/action';
import { ActionKeys } from '../actions/action-keys';
import { actions } from '../actions/registry';
import { useEditor, useView } from '../state/editor-context';
import { returnFocus } from '../state/return-focus';

const SECTIONS: Section[] = ['add', 'edit', 'select', 'move', 'view', 'journey'];

/** Every key of the editor, read from the commands themselves. */
export function ShortcutsDialog() {
  const t = useTranslations('editor');
  const editor = useEditor();
  const isOpen = useView(({ dialog }) => dialog === 'shortcuts');
  return (
    <Dialog onOpenChange={(open) => !open && editor.view.setState({ dialog: null })} open={isOpen}>
      <DialogContent className="max-w-3xl" onCloseAutoFocus={() => returnFocus(editor)}>
        <DialogHeader>
          <DialogTitle>{t('shortcuts.title')}</DialogTitle>
          <DialogDescription>{t('shortcuts.description')}</DialogDescription>
        </DialogHeader>
        <div className="gap-8 sm:columns-2">
          {SECTIONS.map((section) => (
            <section className="mb-4 break-inside-avoid" key={section}>
              <h3 className="pb-1 font-semibold text-muted-foreground text-xs">{t(`sections.${section}`)}</h3>
              <dl>
                {actions
                  .filter((action) => action.section === section && action.keys.length > 0)
                  .map((action) => (
                    <div className="flex items-center justify-between gap-4 py-0.5 text-sm" key={action.id}>
                      <dt>{t(`actions.${action.id}`)}</dt>
                      <dd>
                        <ActionKeys keys={action.keys} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
}
