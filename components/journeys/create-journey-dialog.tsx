'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { CreateJourneyForm } from './create-journey-form';

/** A new draft: empty, from an example, or from a file. It lies in `folder` when that is given. */
export function CreateJourneyDialog(props: {
  open: boolean;
  folder?: string | undefined;
  onOpenChange(open: boolean): void;
}) {
  const t = useTranslations('journeys.create');
  return (
    <Dialog open={props.open} onOpenChange={props.onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogDescription>{t('text')}</DialogDescription>
        </DialogHeader>
        <CreateJourneyForm folder={props.folder} onClose={() => props.onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  );
}
