'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStore } from 'zustand';
import {
  AlertDialog,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import { useEditor } from '../state/editor-context';

/** Somebody else saved meanwhile: whose draft shall stand. Nothing is overwritten before the answer. */
export function ConflictDialog() {
  const t = useTranslations('editor.conflict');
  const format = useFormat();
  const { saving } = useEditor();
  const state = useStore(saving.state);
  const [isBusy, setBusy] = useState(false);
  if (state.kind !== 'conflict') return null;
  const { updatedBy, updatedAt } = state.theirs;
  const overwrite = () => {
    setBusy(true);
    void saving.overwrite().finally(() => setBusy(false));
  };
  return (
    <AlertDialog open>
      <AlertDialogContent data-conflict>
        <AlertDialogHeader>
          <AlertDialogTitle>{t('title')}</AlertDialogTitle>
          <AlertDialogDescription>
            {t('text', { who: updatedBy ?? t('somebody'), when: format.dateTime(updatedAt) })}
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <Button onClick={saving.takeTheirs} variant="outline">
            {t('takeTheirs')}
          </Button>
          <Button busy={isBusy} onClick={overwrite} variant="danger">
            {t('overwrite')}
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
