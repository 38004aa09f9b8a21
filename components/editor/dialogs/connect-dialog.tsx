'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { useNodeWords } from '../canvas/use-node-words';
import { PortTargets } from '../panel/port-targets';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';

/** Connects the selected step without drawing: for each way out, the steps it may lead to. */
export function ConnectDialog() {
  const t = useTranslations('editor.ports');
  const editor = useEditor();
  const words = useNodeWords();
  const isOpen = useView(({ dialog }) => dialog === 'connect');
  const id = useView(({ selection }) => selection[0]);
  const node = useDocument(({ document }) => (id ? document.nodes[id] : undefined));
  if (!id || !node) return null;
  return (
    <Dialog onOpenChange={(open) => !open && editor.view.setState({ dialog: null })} open={isOpen}>
      <DialogContent
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          focusNode(editor.view, id);
        }}
      >
        <DialogHeader>
          <DialogTitle>{t('connect', { title: words.title(node) })}</DialogTitle>
          <DialogDescription>{t('connectHelp')}</DialogDescription>
        </DialogHeader>
        <PortTargets id={id} />
      </DialogContent>
    </Dialog>
  );
}
