'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useEditor, useView } from '../state/editor-context';
import { PublishForm } from './publish-form';

/** What publishing would change, for whom, and the button that does it. */
export function PublishDialog({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.publish');
  const editor = useEditor();
  const isOpen = useView(({ dialog }) => dialog === 'publish');
  const close = () => editor.view.setState({ dialog: null });
  return (
    <Dialog onOpenChange={(open) => !open && close()} open={isOpen}>
      <DialogContent data-publish-dialog>
        <DialogHeader>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogDescription>{t('description')}</DialogDescription>
        </DialogHeader>
        {isOpen && <PublishForm journey={journey} onClose={close} />}
      </DialogContent>
    </Dialog>
  );
}
