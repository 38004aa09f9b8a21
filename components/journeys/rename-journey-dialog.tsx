'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useJourneyChange } from './use-journey-change';

export function RenameJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined}>
        <RenameForm journey={journey} onClose={onClose} />
      </DialogContent>
    </Dialog>
  );
}

function RenameForm({ journey, onClose }: Omit<JourneyDialogProps, 'open'>) {
  const t = useTranslations('journeys');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [name, setName] = useState(journey.name);
  const [isEmpty, setEmpty] = useState(false);
  const rename = useMutation(trpc.journey.rename.mutationOptions(useJourneyChange('renamed', onClose)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setEmpty(true);
    else rename.mutate({ workspace, journeyId: journey.id, name: name.trim() });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <DialogHeader>
        <DialogTitle>{t('rename.title')}</DialogTitle>
      </DialogHeader>
      <Field label={t('rename.name')} error={isEmpty && t('create.nameMissing')}>
        <Input
          dir="auto"
          maxLength={120}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setEmpty(false);
          }}
        />
      </Field>
      <DialogFooter>
        <Button variant="outline" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit" busy={rename.isPending}>
          {t('rename.submit')}
        </Button>
      </DialogFooter>
    </form>
  );
}
