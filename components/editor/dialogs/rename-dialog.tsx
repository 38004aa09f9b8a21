'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { setTitle } from '@/journey/graph/set-title';
import type { NodeId } from '@/journey/graph/types';
import { useNodeWords } from '../canvas/use-node-words';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';

const TITLE_LENGTH = 120;

/** Gives the selected step a name. */
export function RenameDialog() {
  const editor = useEditor();
  const t = useTranslations('editor.rename');
  const isOpen = useView(({ dialog }) => dialog === 'rename');
  const id = useView(({ selection }) => selection[0]);
  if (!id) return null;
  return (
    <Dialog onOpenChange={(open) => !open && editor.view.setState({ dialog: null })} open={isOpen}>
      <DialogContent
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          focusNode(editor.view, id);
        }}
      >
        <DialogHeader>
          <DialogTitle>{t('heading')}</DialogTitle>
        </DialogHeader>
        <RenameForm id={id} />
      </DialogContent>
    </Dialog>
  );
}

function RenameForm({ id }: { id: NodeId }) {
  const t = useTranslations('editor.rename');
  const common = useTranslations('common');
  const editor = useEditor();
  const words = useNodeWords();
  const node = useDocument(({ document }) => document.nodes[id]);
  const [title, type] = useState(node?.title ?? '');
  const close = () => editor.view.setState({ dialog: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    editor.document.edit({ key: 'title' }, (draft) => setTitle(draft, id, title));
    close();
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      <Field hint={t('hint')} label={t('title')}>
        <Input
          dir="auto"
          maxLength={TITLE_LENGTH}
          onChange={({ target }) => type(target.value)}
          placeholder={node && words.kind(node.kind)}
          value={title}
        />
      </Field>
      <DialogFooter>
        <Button onClick={close} variant="outline">
          {common('cancel')}
        </Button>
        <Button type="submit">{common('rename')}</Button>
      </DialogFooter>
    </form>
  );
}
