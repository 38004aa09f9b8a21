'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { SegmentListItem } from '@/server/read/views/segment-views';

/** Journeys and rules know a segment by its key, so that its name is free to change. */
export function RenameSegmentDialog({ segment, onClose }: { segment: SegmentListItem; onClose(): void }) {
  const t = useTranslations('segments');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [name, setName] = useState(segment.name);
  const [isEmpty, setEmpty] = useState(false);
  const rename = useMutation(
    trpc.segment.save.mutationOptions(
      useChange({ refresh: trpc.segment.pathKey(), done: t('rename.done'), onDone: onClose }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { key, rule } = segment;
    if (name.trim() === '') setEmpty(true);
    else rename.mutate({ workspace, key, rule, name: name.trim() });
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined}>
        <form onSubmit={submit} className="flex flex-col gap-4">
          <DialogHeader>
            <DialogTitle>{t('rename.title')}</DialogTitle>
          </DialogHeader>
          <Field label={t('form.name')} error={isEmpty && t('form.nameMissing')}>
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
              {common('rename')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
