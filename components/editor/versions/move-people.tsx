'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { MovePeopleForm } from './move-people-form';

interface MovePeopleProps {
  journeyId: string;
  /** The live one. */
  version: number;
  /** Somebody is on an older version. What is open stays open when nobody is any more: it tells how it went. */
  isOffered: boolean;
}

/** Moves whoever is on an older version to the live one, after the plan was seen. */
export function MovePeople({ journeyId, version, isOffered }: MovePeopleProps) {
  const t = useTranslations('editor.versions');
  const [isOpen, open] = useState(false);
  return (
    <>
      {isOffered && (
        <Button onClick={() => open(true)} variant="outline">
          {t('movePeople')}
        </Button>
      )}
      <Dialog onOpenChange={open} open={isOpen}>
        <DialogContent data-move-people>
          <DialogHeader>
            <DialogTitle>{t('moves.title', { version })}</DialogTitle>
            <DialogDescription>{t('moves.text')}</DialogDescription>
          </DialogHeader>
          <MovePeopleForm journeyId={journeyId} onClose={() => open(false)} version={version} />
        </DialogContent>
      </Dialog>
    </>
  );
}
